import * as z from 'zod';
import { overlapsTagOrLink } from './spans.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

const tenDigits = /(?<![\w+/.£$€-]|[\d)+] )[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?![\w%]|[.,-]\d| \d)/g;

/** The tenth digit follows from the other nine: https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export const isNhsNumber = (digits: string): boolean => {
  if (/^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 10; index += 1) sum += Number(digits[index]) * (10 - index);
  return sum % 11 === 0;
};

/** NHS numbers by their check digit. Numbers that begin with 0 are taken for telephone numbers. */
export const nhsNumber = defineKind({
  name: 'nhs-number',
  title: 'NHS numbers',
  about: 'Finds ten digits that pass the check of an NHS number. It opens one person’s health records.',
  message: 'Take this NHS number out.',
  scope: 'line',
  params: z.strictObject({
    notAfter: listOf('list words like ISBN').default([]).meta({ title: 'Words that announce another kind of number' }),
  }),
  compile: ({ notAfter }) => {
    const others = new Set(notAfter.map((word) => word.toLowerCase()));
    return (draft) => {
      if (!/\d{4}/.test(draft.text)) return [];
      return [...draft.text.matchAll(tenDigits)]
        .filter(({ 0: match, index }) => {
          if (!isNhsNumber(match.replace(/\D/g, ''))) return false;
          const before = draft.text.slice(Math.max(0, index - 24), index).toLowerCase();
          const lead = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1);
          return lead.includes('nhs') || !lead.split(/[^a-z]+/).some((word) => others.has(word));
        })
        .map(({ 0: match, index }) => ({ target: { start: index, end: index + match.length } }))
        .filter(({ target }) => !overlapsTagOrLink(draft, target));
    };
  },
});
