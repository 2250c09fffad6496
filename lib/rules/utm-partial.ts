import * as z from 'zod';
import { utmParameters } from '../draft/campaign.ts';
import type { Link } from '../text/span.ts';
import { listOf } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** Campaign tags of which some are missing. */
export const utmPartial = defineKind({
  name: 'utm-partial',
  title: 'Missing campaign tags',
  about:
    'Finds links with some utm_* tags but not all that belong together. Visits from half-tagged links are counted in the wrong place.',
  message: 'Add {missing} to this link.',
  scope: 'line',
  needs: ['link'],
  params: z.strictObject({
    tags: listOf('list tags like utm_source')
      .min(1, 'list at least one tag')
      .meta({ title: 'Tags that belong together' }),
    usual: z.record(z.string(), z.string('give the usual value')).default({}).meta({ title: 'Usual values, by tag' }),
  }),
  compile: ({ tags, usual }) => {
    const matchesOf = (link: Link): readonly Match[] => {
      const found = utmParameters(link);
      if (found.length === 0) return [];
      const present = new Set(found.filter(({ value }) => value !== '').map(({ name }) => name.toLowerCase()));
      const missing = tags.filter((tag) => !present.has(tag));
      if (present.size === 0 || missing.length === 0) return [];
      const values = missing.map((tag) => `${tag}=${usual[tag]}`);
      const certain = missing.every((tag) => usual[tag] !== undefined && !link.text.includes(`${tag}=`));
      const hash = link.text.indexOf('#');
      const base = hash < 0 ? link.text : link.text.slice(0, hash);
      return [
        {
          target: { start: link.start, end: link.end },
          facts: { missing: missing.join(' and ') },
          ...(certain && { replacements: [`${base}&${values.join('&')}${link.text.slice(base.length)}`] }),
        },
      ];
    };
    return ({ links }) => (links.length === 0 ? [] : links.flatMap(matchesOf));
  },
});
