/** A value below a key of a .reg file: its name and what it is. Values of other types are left out. */
export type RegKey = {
  /** The path of the key with its hive. */
  readonly path: string;
  readonly values: readonly (readonly [name: string, value: string | number])[];
};

const unquote = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Text and the lines of a REG_MULTI_SZ as text, a REG_DWORD as a number. Undefined for others. */
const valueOf = (written: string): string | number | undefined => {
  const text = /^"((?:[^"\\]|\\.)*)"$/.exec(written);
  if (text) return unquote(text[1]!);
  const number = /^dword:([0-9a-f]{1,8})$/i.exec(written);
  if (number) return Number.parseInt(number[1]!, 16);
  const bytes = /^hex\(7\):([0-9a-f,\s]*)$/i.exec(written);
  if (!bytes) return undefined;
  const text16 = Buffer.from(bytes[1]!.replace(/[\s,]/g, ''), 'hex').toString('utf16le');
  return text16.replace(/\0+$/, '').replaceAll('\0', '\n');
};

const VALUE = /^"((?:[^"\\]|\\.)*)"=(.*)$/;

/** The keys that a .reg file writes, in its order; keys that it only deletes are left out. */
export const readReg = (text: string): readonly RegKey[] => {
  // A long value goes on in the next line after a backslash.
  const sections = text.replace(/\\\r?\n\s*/g, '').split(/^(?=\[)/m);
  return sections.flatMap((section) => {
    const [, path] = /^\[(?!-)(.*)\]\s*$/m.exec(section) ?? [];
    if (path === undefined) return [];
    const values = section.split(/\r?\n/).flatMap((line) => {
      const [, name, written] = VALUE.exec(line.trim()) ?? [];
      const value = written === undefined ? undefined : valueOf(written);
      return value === undefined ? [] : [[unquote(name!), value] as const];
    });
    return [{ path, values }];
  });
};
