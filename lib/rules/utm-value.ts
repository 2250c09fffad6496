import * as z from 'zod';
import { utmParameters } from '../draft/campaign.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** A campaign tag with another value than the department uses. Capitals are left to utm-case. */
export const utmValue = defineKind({
  name: 'utm-value',
  title: 'Value of a campaign tag',
  about: 'Finds a utm_* tag with another value than the one agreed, so that visits from posts are counted together.',
  message: 'Set {tag} to {value}.',
  scope: 'line',
  needs: ['link'],
  params: z.strictObject({
    tag: z.string('name the tag, like utm_medium').meta({ title: 'Tag' }),
    values: listOf('give a value')
      .min(1, 'give at least one value')
      .meta({ title: 'Values in use, the usual one first' }),
  }),
  compile:
    ({ tag, values }) =>
    ({ links }) =>
      links
        .flatMap(utmParameters)
        .filter(
          ({ name, value }) => name.toLowerCase() === tag && value !== '' && !values.includes(value.toLowerCase()),
        )
        .map(({ start, end, name }) => ({
          target: { start, end },
          facts: { tag, value: values[0]! },
          replacements: [`${name}=${values[0]}`],
        })),
});
