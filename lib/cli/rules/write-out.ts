import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, EXIT_OK } from '../print.ts';

/** Writes a text to a file, or to standard output if none is named; returns the exit code. */
export const writeOutput = async (text: string, file: string | undefined): Promise<number> => {
  if (file === undefined) {
    process.stdout.write(text);
    return EXIT_OK;
  }
  return writeNew(file, text, 'w');
};

/** Fails if --json would mix with the output on standard output. */
export const failJsonNeedsOut = (): number => {
  return fail('Missing option --out FILE, which --json needs.');
};

/**
 * Writes a file, and its folder where there is none. With `wx` a file that is there already stays as it is, and the
 * person is told.
 */
export const writeNew = async (
  file: string,
  content: string | Uint8Array,
  flag: 'w' | 'wx',
  mode = 0o666,
): Promise<number> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch {
    return fail(
      `The folder ${dirname(file)} cannot be made: see that none of its names is a file's, and that you may write there.`,
    );
  }
  try {
    await writeFile(file, content, { flag, mode });
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
