import * as z from 'zod';
import { checkEach, type Description } from './descriptions.ts';
import { listOf, lowerCaseWords } from './params.ts';
import { defineKind } from './rule-kind.ts';

const LETTER = /\p{L}/u;
// Chinese, Japanese, Thai and their like put no space between words, so one word cannot be told there.
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const FILE_ENDING = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|svg|bmp|tiff?|mp4|mov|pdf|psd|eps)$/i;
/** “poster FINAL”, “letter v2” and “map final v3”: how people name a file, and not how they describe a picture. */
const VERSION_ENDING = /[ _-](?:FINAL|final[ _-]?v?\d+|[vV]\d{1,2})$/;
/** What cameras, telephones and picture libraries put behind the start of a name. */
const REST_OF_NAME = String.raw`(?:[\s\d_.,:()–-]|at|[ap]m|wa|copy)*\d(?:[\s\d_.,:()–-]|at|[ap]m|wa|copy)*`;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

const isOneWord = (text: string): boolean => !/\s/.test(text) && !WITHOUT_SPACES.test(text);

/** Descriptions that are no words about the picture. */
export const altGeneric = defineKind({
  name: 'alt-generic',
  title: 'Picture descriptions that say nothing',
  about:
    'Finds descriptions that are only a word such as “photo”, a single word, emoji, the name of a file, or “see text”. They help no more than none.',
  message: 'Say what this {kind} shows.',
  scope: 'draft',
  needs: ['media'],
  params: z.strictObject({
    pictureWords: lowerCaseWords.meta({ title: 'Words for a picture, which alone say nothing' }),
    pointers: lowerCaseWords.meta({ title: 'Words that only point elsewhere, such as “see” and “text”' }),
    fillers: lowerCaseWords.default([]).meta({ title: 'Small words that may stand between these' }),
    nameStarts: listOf('list starts of names, like IMG')
      .default([])
      .meta({ title: 'How names of files begin that a camera or picture library gives' }),
  }),
  compile: ({ pictureWords, pointers, fillers, nameStarts }) => {
    const only = (words: readonly string[]) => {
      const known = new Set([...words, ...fillers]);
      return (description: Description) => description.words.every((word) => known.has(word) || /^\d+$/.test(word));
    };
    const isOnlyPicture = only(pictureWords);
    const isOnlyPointer = only(pointers);
    const name =
      nameStarts.length === 0 ? null : new RegExp(`^(?:${nameStarts.map(escaped).join('|')})${REST_OF_NAME}$`, 'i');
    const isFileName = (text: string): boolean =>
      FILE_ENDING.test(text) || VERSION_ENDING.test(text) || name?.test(text) === true;
    const saysNothing = (description: Description): boolean => {
      const { text } = description;
      return (
        !LETTER.test(text) ||
        isOneWord(text) ||
        isFileName(text) ||
        isOnlyPicture(description) ||
        isOnlyPointer(description)
      );
    };
    return checkEach((description) => (saysNothing(description) ? {} : null));
  },
});
