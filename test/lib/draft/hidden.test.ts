import { describe, expect, test } from 'vitest';
import { findHidden, isPlain } from '../../../lib/draft/hidden.ts';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { readShown } from '../../../lib/draft/shown.ts';

const hiddenIn = (text: string) => findHidden(parseDraft(text)).map(({ start, end }) => text.slice(start, end));
const shown = (text: string) => readShown(parseDraft(text));

test('every character that Unicode does not show is hidden between Latin letters', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (!/^\p{Default_Ignorable_Code_Point}$/u.test(character)) continue;
    // Two fillers are as wide as a letter: they are gaps.
    if (shown(`a${character}b`).shown.text !== (/[\u3164\uffa0]/.test(character) ? 'a b' : 'ab'))
      missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});

test('no plain unit is hidden or the first half of a hidden pair', () => {
  const plain = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isPlain);
  const hides = (code: number) =>
    /^[[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]--\p{White_Space}]$/v.test(String.fromCodePoint(code));
  expect(plain.filter((unit) => unit < 0xd800 && hides(unit))).toEqual([]);
  for (let code = 0x1f000; code <= 0x1fbff; code++) expect(hides(code)).toBe(false);
});

test('line breaks, tabs and spaces are not hidden', () =>
  expect(hiddenIn('a\tb\nc\r\nd\u00a0e\u2003f\u3000g\u2028h\u0085i')).toEqual([]));

test('a draft without hidden characters is not read twice', () => {
  const draft = parseDraft('Crews and pupils 👩🏽‍🚒 built it, می‌خواهیم ❤️');
  expect(readShown(draft)).toMatchObject({ written: draft, toWritten: null });
  expect(readShown(draft).shown).toBe(draft);
});

describe('spans of the shown text go back to the text as written', () => {
  test.each([
    ['a\u00adb', [0, 2], 'a\u00adb'],
    ['\u200bab\u200b', [0, 2], 'ab'],
    ['a\u200b\u200bb c', [1, 3], 'b '],
    ['a\u{e0041}b😀c', [1, 4], 'b😀'],
    ['a\u{e0041}b😀c', [0, 1], 'a'],
    ['one\r\u200b\ntwo', [5, 8], 'two'],
    ['a\u3164\u200bb', [1, 2], '\u3164'],
  ])('%j %j', (text, [start = 0, end = 0], written) => {
    const span = shown(text).toWritten!({ start, end });
    expect(text.slice(span.start, span.end)).toBe(written);
  });

  test('an empty one stays empty', () =>
    expect(shown('a\u200bb').toWritten!({ start: 1, end: 1 })).toEqual({ start: 2, end: 2 }));
});

test('words, links and tags with hidden characters are whole in the shown text', () => {
  const { shown: draft, written } = shown(
    '#Open\u200bDay com\u00admence at https://www.example.gov.uk\u200b/follow e\u034f\u0301',
  );
  expect(draft.hashtags.map(({ text }) => text)).toEqual(['OpenDay']);
  expect(draft.links.map(({ text }) => text)).toEqual(['https://www.example.gov.uk/follow']);
  expect(draft.words.map(({ lower }) => lower)).toEqual(['commence', 'at', 'é']);
  expect(written.links.map(({ text }) => text)).toEqual(['https://www.example.gov.uk']);
});

describe('direction marks', () => {
  test.each([
    ['beside letters from right to left', 'שלום\u200f! \u200eשלום', 0],
    ['at the end of a line that begins so', 'שלום C++\u200e', 0],
    ['within Latin words of such a line', 'שלום he\u200ello שלום', 1],
    ['in a line without such letters', 'שלום\nhello\u200e', 1],
    ['that turn a text round', 'שלום \u202eשלום', 1],
  ])('%s', (_, text, named) => {
    const hidden = findHidden(parseDraft(text));
    expect(hidden.filter(({ needed }) => !needed)).toHaveLength(named);
    expect(readShown(parseDraft(text)).shown.text).not.toMatch(/[\u200e\u200f\u202e]/);
  });
});
