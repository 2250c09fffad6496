import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { extensionIn } from './browser.ts';
import { usual } from './rules-server.ts';
import { unpackedId } from './policy.ts';

const MAIN = fileURLToPath(new URL('../../../lib/cli/main.ts', import.meta.url));

/** A file of those that `countersign rules policy` writes for the department of the tests. */
export const writtenPolicy = async (name: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-written-'));
  const out = join(folder, 'out');
  const chrome = unpackedId(extensionIn('chrome-mv3'));
  const { ruleSetUrl, ruleSetId, ruleSetKeys } = usual;
  try {
    await promisify(execFile)(process.execPath, [
      MAIN,
      'rules',
      'policy',
      '--out',
      out,
      '--chrome-id',
      chrome,
      '--url',
      ruleSetUrl,
      '--id',
      ruleSetId,
      '--key',
      ruleSetKeys[0]!,
      '--department',
      'Written Office',
    ]);
    return await readFile(join(out, name), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
