/** Any part of a catalogue: what a language has not got yet is left out. */
export type PartOf<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [Key in keyof T]?: PartOf<T[Key]> } : T;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A whole catalogue, with a part of it in another language put in its place. */
export const fill = <T extends object>(whole: T, part: PartOf<T>): T =>
  Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      const own = (part as Readonly<Record<string, unknown>>)[key];
      return [key, isGroup(value) && isGroup(own) ? fill(value, own as PartOf<typeof value>) : (own ?? value)];
    }),
  ) as T;
