import { describe, expect, test } from 'vitest';
import { findNames } from '../../../lib/draft/names.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';

const namesIn = (text: string) =>
  findNames(parseDraft(text)).map(({ start, end, full, office }) => [text.slice(start, end), full, office]);

describe('people are found', () => {
  test.each([
    ['We thank Ada Fenn for the hats.', 'Ada Fenn', true, false],
    ['Sarah-Jane Tibbot came.', 'Sarah-Jane Tibbot', true, false],
    ['Mrs Oduya is 90.', 'Mrs Oduya', true, false],
    ['The winner is Zebulon Crake, 9, of Dunmere.', 'Zebulon Crake', true, false],
    ['Missing: Gareth OAKDEN, 61.', 'Gareth OAKDEN', true, false],
    ['Well done Kofi, what a goal!', 'Kofi', false, false],
    ['Sgt Hollis retires today.', 'Sgt Hollis', true, true],
    ['We met Jo Marl MP in Tarn.', 'Jo Marl', true, true],
    ['Cllr Ann Beale opened it.', 'Cllr Ann Beale', true, true],
    ['Ms J Doe won.', 'Ms J Doe', true, false],
    ["It is Ellie Marsh's turn.", "Ellie Marsh's", true, false],
  ])('%s', (text, name, full, office) => {
    expect(namesIn(text)).toEqual([[name, full, office]]);
  });
});

test.each([
  'Victoria Park and Alexander Road are shut.',
  'Castle Wyndham, Tarn High and Beck Side are open.',
  'The office opens on 4 Jan and Operation Talisman goes on.',
  'Elm Street, 9 to 5, and Quay Row.',
  'HMS Tarn, 61 crew, sailed.',
  'The Charles Hotel. Great British Energy.',
])('places, bodies and days are no people: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});
