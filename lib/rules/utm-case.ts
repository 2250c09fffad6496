import { utmParameters } from '../draft/campaign.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Capitals in a campaign tag. Percent codes such as %2F are not capitals. */
export const utmCase = defineKind({
  name: 'utm-case',
  title: 'Capitals in campaign tags',
  about: 'Finds capitals in utm_* tags. Analytics counts Spring and spring as two campaigns.',
  message: 'Write {tag} in lower case.',
  scope: 'line',
  needs: ['link'],
  params: noParams,
  compile:
    () =>
    ({ links }) =>
      links.flatMap(utmParameters).flatMap(({ start, end, name, value }) => {
        const written = `${name}=${value}`;
        const lower = written.replace(/%[\da-f]{2}|[A-Z]+/gi, (part) =>
          part.startsWith('%') ? part : part.toLowerCase(),
        );
        return lower === written
          ? []
          : [{ target: { start, end }, facts: { tag: name.toLowerCase() }, replacements: [lower] }];
      }),
});
