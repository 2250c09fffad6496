import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cannot, FINE } from '../say.ts';

/** Writes a text to a file, or to standard output where none is named; says how that ended. */
export const writeOut = async (text: string, file: string | undefined): Promise<number> => {
  if (file === undefined) {
    process.stdout.write(text);
    return FINE;
  }
  return writeNew(file, text, 'w');
};

/** Where --json would come between the lines of what is made. */
export const refuseJson = (): number => {
  return cannot('With --json, say where the file goes: --out FILE.');
};

/** Writes a file, and its folder where there is none. With `wx` a file that is there already stays as it is, and the person is told. */
export const writeNew = async (file: string, content: string | Uint8Array, flag: 'w' | 'wx', mode = 0o666): Promise<number> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch {
    return cannot(`The folder ${dirname(file)} cannot be made: see that none of its names is a file's, and that you may write there.`);
  }
  try {
    await writeFile(file, content, { flag, mode });
    return FINE;
  } catch (thrown) {
    const there = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
    return cannot(there ? `${file} is there already: take it away first, or choose another name.` : `${file} cannot be written: check the name and that you may write there.`);
  }
};
