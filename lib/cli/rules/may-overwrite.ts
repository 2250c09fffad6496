import { open, realpath, stat } from 'node:fs/promises';
import { PRIVATE_KEY_PREFIX } from '../../delivery/signing/sign.ts';
import { MOST_POLICY_BYTES, readBytes, STANDARD_INPUT } from '../files/read-bytes.ts';
import { textOfBytes } from '../files/text-of-bytes.ts';

/** What a command knows of the file that it writes. */
export type Output = {
  /** Files that the command has read: they are never written over. */
  readonly inputs: readonly string[];
  /** Whether a text is of the kind that the command writes, so that it may be replaced by a newer one. */
  readonly isOurs: (text: string) => boolean;
  /** The person allows it to replace a file that is not. */
  readonly force: boolean;
};

/** Whether two names lead to one file: through links of either kind, or other letters of the same name. */
const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([one, other].map((name) => stat(name, { bigint: true }).catch(() => null)));
  if (a && b && a.ino !== 0n) return a.ino === b.ino && a.dev === b.dev;
  const [path, otherPath] = await Promise.all([one, other].map((name) => realpath(name).catch(() => null)));
  return path !== null && path === otherPath;
};

/** Looked at by itself, because a private key is never written over, however large the rest of its file is. */
const isPrivateKey = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\s+/, '').startsWith(PRIVATE_KEY_PREFIX);
  } finally {
    await handle.close();
  }
};

/** Whether a file holds what a command writes, or nothing. */
export const isOwnFile = async (file: string, isOurs: Output['isOurs']): Promise<boolean> => {
  const bytes = await readBytes(file, MOST_POLICY_BYTES);
  if (!(bytes instanceof Uint8Array)) return false;
  const text = textOfBytes(bytes);
  return bytes.length === 0 || (text !== null && isOurs(text));
};

/** Why a command may not write a file, in a sentence; null if it may. A name of a device or pipe is no file. */
export const overwriteProblem = async (file: string, { inputs, isOurs, force }: Output): Promise<string | null> => {
  const there = await stat(file).catch(() => null);
  if (!there?.isFile()) return null;
  for (const input of inputs)
    if (input !== STANDARD_INPUT && (await isSameFile(file, input)))
      return `File ${file} is read by this command. Choose another name for --out.`;
  if (await isPrivateKey(file)) return `File ${file} holds a private key. Choose another name for --out.`;
  return force || (await isOwnFile(file, isOurs))
    ? null
    : `File ${file} already exists and is not one that this command writes. Choose another name, or give --force.`;
};
