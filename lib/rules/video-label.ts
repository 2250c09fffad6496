import * as z from 'zod';
import { urlHost, urlPath } from '../draft/url.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { parseYouTubeUrl } from '../draft/youtube.ts';
import { listOf } from './params.ts';
import { defineKind } from './rule-kind.ts';

const isVideo = (address: string): boolean => {
  const found = parseYouTubeUrl(address);
  if (found !== null) return found.what === 'video' || found.what === 'playlist';
  return (
    /^(?:player\.)?vimeo\.com$/.test(urlHost(address)) && /^\/(?:video\/|channels\/\w+\/)?\d+/.test(urlPath(address))
  );
};

/**
 * A label goes well before a link that begins a line or follows a whole sentence; elsewhere it would break into one.
 */
const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…)\n])\s{0,4}$/.test(text.slice(Math.max(0, start - 6), start));

/** Links to films that no word announces. */
export const videoLabel = defineKind({
  name: 'video-label',
  title: 'Films without a label',
  about:
    'Finds links to YouTube and Vimeo films in a draft that does not say it is a film. People like to know before sound starts.',
  message: 'Say that this link is a film.',
  scope: 'draft',
  needs: ['link'],
  params: z.strictObject({
    cues: listOf('list words like watch')
      .min(1, 'list at least one word')
      .meta({ title: 'Words that say it is a film' }),
    signs: listOf('list emoji').default([]).meta({ title: 'Emoji that say so' }),
    label: z.string('write a label').default('Watch: ').meta({ title: 'Label to put before the link' }),
  }),
  compile: ({ cues, signs, label }) => {
    const find = createPhraseFinder(cues.map((text) => ({ text, value: true })));
    const isSign = new Set(signs);
    return (draft) => {
      if (draft.links.length === 0) return [];
      const films = draft.links.filter(({ text }) => isVideo(text));
      // In another language it is not known which words say so.
      if (draft.language !== 'en' && draft.words.length > 0) return [];
      if (films.length === 0 || find(draft).length > 0 || draft.emoji.some(({ base }) => isSign.has(base))) return [];
      if (draft.hashtags.some(({ text }) => /watch|video|film/i.test(text))) return [];
      return films
        .slice(0, 1)
        .map(({ start, end, text }) => ({
          target: { start, end },
          ...(beginsSentence(draft.text, start) && { replacements: [label + text] }),
        }));
    };
  },
});
