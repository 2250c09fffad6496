import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

test.each([
  ["Don't shout", ["don't", 'shout']],
  ['Don’t shout', ["don't", 'shout']],
  ["'Quoted' words' end", ['quoted', 'words', 'end']],
  ['Mae’r tŷ i’w weld', ["mae'r", 'tŷ', "i'w", 'weld']],
  ['A well-known co-operation', ['a', 'well', 'known', 'co', 'operation']],
  ['COVID-19, 24/7 and 3pm', ['covid', '19', '24', '7', 'and', '3pm']],
  ['naïve Ελλάδα мир 𝐁𝐨𝐥𝐝', ['naïve', 'ελλάδα', 'мир', '𝐁𝐨𝐥𝐝']],
  ['CO₂ and ½', ['co₂', 'and', '½']],
  ['press@gov.uk', ['press', 'gov', 'uk']],
  ['#OpenDay’s talk by @gov', ['talk', 'by']],
  ['See gov.uk/one-two', ['see']],
  ['', []],
  ["'’ - …", []],
])('the words of %s', (text, words) => {
  expect(parseDraft(text).words.map(({ lower }) => lower)).toEqual(words);
});
