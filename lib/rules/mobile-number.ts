import { overlapsTagOrLink } from './spans.ts';
import { findPhones, nationalDigits } from '../draft/phones.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** UK mobile numbers, apart from those the department publishes. The number itself goes into no fact. */
export const mobileNumber = defineKind({
  name: 'mobile-number',
  title: 'Mobile numbers',
  about: 'Finds UK mobile numbers that are not in the department’s list. They are usually one person’s own.',
  message: 'Take this mobile number out, or give a number the team publishes.',
  scope: 'line',
  params: noParams,
  compile: (_, { phones }) => {
    const published = new Set(phones.map(nationalDigits));
    return (draft) =>
      findPhones(draft.text)
        .filter(({ national }) => /^07[1-57-9]\d{8}$/.test(national) && !published.has(national))
        .filter((found) => !overlapsTagOrLink(draft, found))
        .map(({ start, end }) => ({ target: { start, end } }));
  },
});
