import * as z from 'zod';
import { accidentalStop, isSiteName, isAloneOnLine } from '../draft/url.ts';
import { networkOf } from '../networks/index.ts';
import { wholeNumber } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** The last link, where words still follow it. Hashtags, mentions and emoji after it do not count. */
export const linkPosition = defineKind({
  name: 'link-position',
  title: 'Link before the end',
  about: 'Finds a last link with words after it. A link is read out letter by letter, so the words should come first.',
  message: 'Put the link at the end, after the words.',
  scope: 'draft',
  needs: ['link'],
  params: z.strictObject({ words: wholeNumber(1).meta({ title: 'Words that must follow the link' }) }),
  compile:
    ({ words: enough }) =>
    ({ network, text, links, words }) => {
      const link = links.findLast((one) => !isSiteName(one) && accidentalStop(one) < 0);
      if (link === undefined || networkOf(network).isQuotedPost(text, link)) return [];
      const after = words.filter((word) => word.start >= link.end && /\p{L}/u.test(word.text));
      if (after.length < enough) return [];

      const target = { start: link.start, end: link.end };
      if (!isAloneOnLine(text, link)) return [{ target }];
      const rest = text.slice(link.end).trim();
      const gap = text.slice(text.slice(0, link.start).trimEnd().length, link.start) || '\n\n';
      return [
        { target, edit: { start: link.start, end: text.trimEnd().length }, replacements: [rest + gap + link.text] },
      ];
    },
});
