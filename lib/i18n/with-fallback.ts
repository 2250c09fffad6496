/** Any part of a catalogue: what a language has not got yet is left out. A list is translated whole. */
export type DeepPartial<T> = T extends ((...args: never[]) => unknown) | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A complete catalogue in which the entries of `part` replace those of the same name. */
export const withFallback = <T extends object>(whole: T, part: DeepPartial<T>): T =>
  Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      const own = (part as Readonly<Record<string, unknown>>)[key];
      return [
        key,
        isGroup(value) && isGroup(own) ? withFallback(value, own as DeepPartial<typeof value>) : (own ?? value),
      ];
    }),
  ) as T;
