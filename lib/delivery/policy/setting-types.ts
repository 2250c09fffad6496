import * as z from 'zod';
import { findOddCharacter } from '../../text/odd-characters.ts';
import { hasNoCredentials } from '../../text/safe-address.ts';

/** What a row of the table may say beside a setting's name, its title and the sentences about it. */
export type RowDetails = {
  /** Its field in a policy, where that is not its name. */
  readonly field?: string;
  /** What the settings page calls it, where that is not the title. */
  readonly label?: string;
  /** The option of `countersign rules policy` without its dashes, and what goes with it where the type does not say. */
  readonly option: string;
  readonly takes?: string;
  /** What the command line says of an option that is empty. */
  readonly empty?: string;
  /** The value in effect where the policy does not set one, if there is one. */
  readonly usual?: string | number | boolean;
  /**
   * Decides whose rules are accepted. If it is damaged in a stored policy, the whole policy counts as missing; of other
   * settings only the damaged one is left out.
   */
  readonly guards?: true;
  /** Too long to be typed into a form, and to be stored twice: of the stored copy it is empty. */
  readonly long?: true;
  /** For a number: the least and the most. For a text: how long it may be, in UTF-16 units. */
  readonly range?: readonly [number, number];
  /** For a list: the only values that may be in it, where not every text may be. */
  readonly items?: readonly string[];
  /** For a choice: each value, and what it is called in a form. */
  readonly choices?: Readonly<Record<string, string>>;
};

/** What the values of a setting are. */
export type SettingType = 'text' | 'address' | 'number' | 'switch' | 'list' | 'choice';

/** The field of a setting in a policy: its name, where its row names no other. */
type FieldOf<Name, Details> = Details extends { readonly field: infer Field } ? Field : Name;

/**
 * Makes the rows of one type: from a setting's name as an administrator writes it, what forms and schemas call it, one
 * or more sentences about it, and the rest. `valueOf`: what a browser's value must be.
 */
const rowsOf =
  <const Type extends SettingType, Needed extends RowDetails, Value extends z.ZodType>(
    type: Type,
    valueOf: (details: Needed) => Value,
  ) =>
  <const Name extends string, const Details extends Needed>(
    name: Name,
    title: string,
    about: string,
    details: Details,
  ) => ({
    ...details,
    name,
    title,
    about,
    type,
    value: valueOf(details),
    field: (details.field ?? name) as FieldOf<Name, Details>,
  });

/** Whether people can see all of a text, and none of it deceives them. */
const isPlain = (written: string): boolean => findOddCharacter(written) === null;

/** A text that people read; a long one is a document, which has its own checks. */
export const text = rowsOf('text', ({ range: [least, most] = [0, Infinity], long }: RowDetails) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine((written) => long === true || isPlain(written)),
);

/** An https address. No browser fetches one with a name and a password in it. */
export const address = rowsOf('address', () =>
  z
    .url({ protocol: /^https$/ })
    .refine(hasNoCredentials)
    .refine(isPlain),
);

/** A whole number within the row's range. */
export const number = rowsOf('number', ({ range: [least, most] }: RowDetails & Required<Pick<RowDetails, 'range'>>) =>
  z.int().min(least).max(most),
);

export const yesOrNo = rowsOf('switch', () => z.boolean());

/** A list of texts: any, or those that the row names. */
export const list = rowsOf('list', ({ items }: RowDetails) => z.array(items ? z.enum(items) : z.string()));

/** One of some texts, of which `choices` says what each is called in a form. */
export const choice = <
  const Name extends string,
  const Details extends RowDetails & Required<Pick<RowDetails, 'choices'>>,
>(
  name: Name,
  title: string,
  about: string,
  details: Details,
) => {
  const values = Object.keys(details.choices) as (keyof Details['choices'] & string)[];
  return rowsOf('choice', () => z.enum(values))(name, title, about, details);
};
