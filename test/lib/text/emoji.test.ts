import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

test.each([
  ['🎉🎉', ['🎉', '🎉']],
  ['👩🏽‍🏫 teaches', ['👩🏽‍🏫']],
  ['👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧', ['👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧']],
  ['1️⃣ 2⃣ #️⃣', ['1️⃣', '2⃣', '#️⃣']],
  ['❤ ✔ ☎ and ❤️', ['❤', '✔', '☎', '❤️']],
  ['🏳‍🌈 without its selector', ['🏳‍🌈']],
  ['❤︎ as text', []],
  ['© ® ™ → • … № ½', []],
  ['Room 1, #1 or *', []],
  ['😀😃 :-) <3', ['😀', '😃']],
])('the emoji of %s', (text, emoji) => {
  const draft = parseDraft(text);
  expect(draft.emoji.map(({ text: found }) => found)).toEqual(emoji);
  expect(draft.emoji.map(({ start, end }) => text.slice(start, end))).toEqual(emoji);
});

test('the base of an emoji has no skin tone and no variation selector', () => {
  expect(parseDraft('👩🏽‍🏫 ❤️ 1️⃣').emoji.map(({ base }) => base)).toEqual(['👩‍🏫', '❤', '1⃣']);
});
