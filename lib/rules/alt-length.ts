import * as z from 'zod';
import { formatNumber } from '../text/number.ts';
import { checkEach } from './descriptions.ts';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Descriptions that the network does not take whole. */
export const altLength = defineKind({
  name: 'alt-length',
  title: 'Picture descriptions that are too long',
  about: 'Finds descriptions of more characters than the network takes.',
  message: 'Shorten the description of this {kind} by {over, plural, one {# character} other {# characters}}.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({ max: wholeNumber(1).meta({ title: 'Most characters' }) }),
  compile: ({ max }) =>
    checkEach(({ text }) =>
      text.length > max ? { max: formatNumber(max), over: formatNumber(text.length - max) } : null,
    ),
});
