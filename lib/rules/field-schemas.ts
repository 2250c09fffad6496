import * as z from 'zod';
import { DEFAULT_NETWORK, networkOf } from '../networks/index.ts';
import { formatNumber } from '../text/number.ts';
import { hasNoCredentials } from '../text/safe-address.ts';

// zod would otherwise build code at run time, which an extension's page may not do and which a schema used once does
// not repay.
z.config({ jitless: true });

/** A text of up to `most` characters. */
export const maxText = (most: number) => z.string().max(most, `keep it under ${formatNumber(most)} characters`);
/** A text of one to `most` characters. */
export const nonEmptyText = (most: number) => maxText(most).regex(/\S/, 'write a word');

/** What one entry is known by: lower-case letters, digits and hyphens, with a slash between groups. */
export const id = maxText(80).regex(
  /^[a-z0-9]+([-/][a-z0-9]+)*$/,
  'use lower-case letters, digits, hyphens and one slash, like hash/too-many',
);
export const sentence = maxText(300).regex(/\S/, 'write a sentence');
export const date = z.iso.date('write a date like 2026-11-02');
/** A key of `sources`. */
export const sourceKey = nonEmptyText(80);

export const name = z.string().trim().min(1, 'write a word').max(80, 'keep it under 80 characters');
export const names = z.array(name).max(20).default([]);

/** What something is called in another language. */
export const translations = z
  .strictObject({
    en: names.meta({ title: 'In English', description: 'What it is called in English.' }),
    cy: names.meta({ title: 'In Welsh', description: 'What it is called in Welsh.' }),
  })
  .partial()
  .prefault({})
  .meta({ title: 'In other languages', description: 'What it is called in other languages.' });

const { name: networkName, limits } = networkOf(DEFAULT_NETWORK);

/** A draft to try a rule with, as long as the longest post of the network. */
export const draftText = z
  .string()
  .max(
    limits.longPost,
    `keep it under ${formatNumber(limits.longPost)} characters: no post on ${networkName} is longer`,
  );

/** An address that people are sent to. */
export const address = z
  .url({ protocol: /^https$/ })
  .max(2_000, 'keep it under 2,000 characters')
  .refine(hasNoCredentials, 'write it without a name or password before its host');

/** An object whose keys are the department's own, at most so many of them. */
export const limitedRecord = <Value extends z.ZodType>(key: z.ZodString, value: Value, most: number) =>
  z
    .record(key, value)
    .refine((table) => Object.keys(table).length <= most, `give at most ${formatNumber(most)}`)
    .meta({ maxProperties: most });

/** Entries of a list that a department owns. */
export const entries = z.array(nonEmptyText(200)).max(5_000);
