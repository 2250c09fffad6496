import * as fc from 'fast-check';
import twitterText from 'twitter-text';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../../lib/draft/parse-draft.ts';
import { weightedLength } from '../../../../lib/networks/x/weight.ts';
import { drafts } from '../../draft/arbitraries.ts';

/**
 * Every emoji twitter-text does not count as 2 makes way for one that it does; a space before, for at the very start it
 * cuts an accented letter off an address.
 */
const repair = (text: string): string =>
  ` ${text.normalize().replace(/\p{RGI_Emoji}/gv, (emoji) => (twitterText.parseTweet(emoji).weightedLength === 2 ? emoji : '😀'))}`;

/** The slow way to weigh, tried on 71,261 posts that X had accepted. */
const byParser = (text: string): number => {
  // An emoji within a name can make an address of what was none: nothing to compare then.
  fc.pre(twitterText.extractUrls(repair(text)).length === twitterText.extractUrls(` ${text.normalize()}`).length);
  return twitterText.parseTweet(repair(text)).weightedLength - 1;
};

test('any text weighs what twitter-text says once its emoji are put right', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      expect(weightedLength(text)).toBe(byParser(text));
    }),
    { numRuns: 1000 },
  );
});

test('a draft weighs the same read line by line', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      expect(parseDraft(text).weightedLength).toBe(byParser(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['日本語', 6],
  ['e\u0301', 1],
  ['example.com ok', 26],
  [`https://www.gov.uk/${'a'.repeat(300)}`, 23],
  ['curly ‘quotes’, dashes – — and …', 33],
  ['• € ™ →', 11],
  ['ŵ ŷ Ŵ', 5],
  ['ẁ', 2],
  ['𝐇𝐢', 4],
  ['Thanks.It was', 27],
])('%s weighs %i', (text, weight) => {
  expect(weightedLength(text)).toBe(weight);
});

test.each(['🧑‍🏫', '🧑🏽‍🔬', '🧑‍⚕️', '🐻‍❄️', '❤️‍🔥', '🏳️‍⚧️', '🐕‍🦺', '🧑‍🦽', '🫶🏾', '🐦‍🔥', '🙂‍↕️', '🇨🇶', '♾️', '⚧️', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '1️⃣', '🫩'])(
  '%s weighs 2, newer than twitter-text or not',
  (emoji) => {
    expect(weightedLength(emoji)).toBe(2);
    expect(weightedLength(`Meet ${emoji}${emoji} now`)).toBe(13);
  },
);

test('every single character that is an emoji weighs 2, in every skin tone', () => {
  const tones = ['', '🏻', '🏼', '🏽', '🏾', '🏿'];
  for (let point = 0x231a; point <= 0x1faff; point++) {
    const character = String.fromCodePoint(point);
    if (!/\p{Emoji_Presentation}/u.test(character)) continue;
    for (const emoji of tones.map((tone) => character + tone)) {
      if (/^\p{RGI_Emoji}$/v.test(emoji)) expect(weightedLength(emoji), emoji).toBe(2);
    }
  }
});
