import type { Draft } from '../draft/draft.ts';
import { utmParameters } from '../draft/campaign.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** X ends a link at a long dash or curly quote, so the rest of the tag is outside it. */
const cutOff = /^(?:[–—‘’“”](?=[^\W_])[\w~-]+(?:\.[\w~-]+)*)+/;

const withTails = ({ text, links }: Draft) =>
  links.flatMap((link) => {
    const tags = utmParameters(link);
    return tags.map((tag) => {
      const tail =
        tag.end === link.end && tag.value !== '' ? (cutOff.exec(text.slice(tag.end, tag.end + 200))?.[0] ?? '') : '';
      return { start: tag.start, end: tag.end + tail.length, name: tag.name, value: tag.value + tail };
    });
  });

/** Spaces, dashes and other characters in a campaign tag that should hold letters, digits, hyphens and underscores. */
export const utmCharacters = defineKind({
  name: 'utm-characters',
  title: 'Odd characters in campaign tags',
  about:
    'Finds spaces, long dashes, curly quotes and other special characters in utm_* tags. They split one campaign into several.',
  message: 'Use only letters, digits, hyphens and underscores in {tag}.',
  scope: 'line',
  needs: ['link'],
  params: noParams,
  compile: () => (draft) => {
    if (draft.links.length === 0) return [];
    return withTails(draft).flatMap(({ start, end, name, value }) => {
      const clean = value.replace(/(?:%[\da-f]{2}|[^\w.~-])+/gi, '-').replace(/^-|-$/g, '');
      if (!/%|[^\w.~-]/.test(value) || clean === '') return [];
      return [{ target: { start, end }, facts: { tag: name }, replacements: [`${name}=${clean}`] }];
    });
  },
});
