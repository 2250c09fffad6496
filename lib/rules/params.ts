import * as z from 'zod';

const LEAST = ['zero', 'one', 'two', 'three'] as const;

/** For a kind that has nothing to set. */
export const noParams = z.strictObject({});

/** A whole number, of `least` or more. */
export const wholeNumber = (least: 0 | 1 | 2 | 3) =>
  z.int('give a whole number').min(least, `give ${LEAST[least]} or more`);

/** A choice between yes and no. */
export const flag = z.boolean('write true or false');

/** A list of texts. `remedy` is the sentence for an entry that is none. */
export const listOf = (remedy: string) => z.array(z.string(remedy));

const inQuotes = (what: string) => `list ${what}, each in quotation marks`;

/** Single words, as they are written. */
export const words = z.array(z.string('write a word'), inQuotes('words'));

/** Single words, in lower case whatever is written. */
export const lowerCaseWords = z.array(z.string('write a word').toLowerCase(), inQuotes('words'));

/** Single emoji. */
export const emoji = z.array(z.string('give an emoji'), inQuotes('emoji'));

/** Words or phrases; none where the field is left out. */
export const phrases = listOf(inQuotes('words or phrases')).default([]);
