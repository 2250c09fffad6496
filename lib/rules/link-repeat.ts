import { createPlaces } from '../draft/places.ts';
import { isAloneOnLine } from '../draft/url.ts';
import { noParams } from './params.ts';
import { defineKind, type Match } from './rule-kind.ts';

/** The same address again. */
export const linkRepeat = defineKind({
  name: 'link-repeat',
  title: 'The same link twice',
  about: 'Finds a link that is in the draft already. It costs 23 characters and says nothing new.',
  message: 'Give this link once.',
  scope: 'draft',
  needs: ['link'],
  params: noParams,
  compile:
    () =>
    ({ text, links }) => {
      if (links.length < 2) return [];
      const isKnown = createPlaces();
      const matches: Match[] = [];
      for (const link of links) {
        const target = { start: link.start, end: link.end };
        if (!isKnown(link.text)) continue;
        if (!isAloneOnLine(text, link)) matches.push({ target });
        else {
          const start = text.slice(0, link.start).trimEnd().length;
          matches.push({ target, edit: { start, end: link.end }, replacements: [''] });
        }
      }
      return matches;
    },
});
