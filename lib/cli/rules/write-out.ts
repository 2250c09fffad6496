import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole, type WriteMode } from '../files/write-whole.ts';
import { fail, EXIT_OK, printRaw } from '../print.ts';
import { type Output, overwriteProblem } from './may-overwrite.ts';

/**
 * Writes a text to a file, or to standard output if none is named; returns the exit code. A file that the command reads
 * or did not write stays as it is, and the person is told.
 */
export const writeOutput = async (text: string, file: string | undefined, output: Output): Promise<number> => {
  if (file === undefined) {
    await printRaw(text);
    return EXIT_OK;
  }
  const problem = await overwriteProblem(file, output);
  return problem === null ? writeNew(file, text, { overwrite: true }) : fail(problem);
};

/** Fails if --json would mix with the output on standard output. */
export const failJsonNeedsOut = (): number => {
  return fail('Missing option --out FILE, which --json needs.');
};

/** Writes a file whole, and its folder where there is none. If that cannot be, the person is told. */
export const writeNew = async (file: string, content: string | Uint8Array, mode: WriteMode): Promise<number> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch {
    return fail(
      `The folder ${dirname(file)} cannot be made: see that none of its names is a file's, and that you may write there.`,
    );
  }
  try {
    await writeWhole(file, content, mode);
    return EXIT_OK;
  } catch (thrown) {
    const there = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
    return fail(
      there
        ? `File ${file} already exists. Delete it or choose another name.`
        : `Cannot write ${file}. Check the name and your permissions.`,
    );
  }
};
