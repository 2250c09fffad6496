import { readFile } from 'node:fs/promises';
import { type ReadResult, readRuleSet } from '../rule-set/read.ts';

/** Reads a rule set from a file. */
export const readRuleSetFile = async (file: string): Promise<ReadResult> => {
  try {
    return readRuleSet(await readFile(file, 'utf8'));
  } catch {
    return { ok: false, problems: [`The file ${file} cannot be read: check its name and that you may open it.`] };
  }
};
