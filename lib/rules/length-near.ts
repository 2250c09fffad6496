import * as z from 'zod';
import { defineKind } from './rule-kind.ts';

export const lengthNear = defineKind({
  name: 'length-near',
  title: 'Close to the limit',
  about: 'Tells when a post uses nearly all of its weighted characters, so that a last correction still fits.',
  message: 'Keep a few characters for a last correction: the number left is {left}.',
  scope: 'written',
  params: z.strictObject({
    percent: z
      .int('write a whole number')
      .min(50, 'write a percentage from 50 to 99')
      .max(99, 'write a percentage from 50 to 99')
      .meta({ title: 'Percentage of the limit' }),
  }),
  compile:
    ({ percent }) =>
    ({ weightedLength, limit }) => {
      if (weightedLength > limit || weightedLength * 100 <= limit * percent) return [];
      return [{ target: 'draft', facts: { left: limit - weightedLength, length: weightedLength, limit } }];
    },
});
