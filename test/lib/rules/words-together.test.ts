import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import type { Context } from '../../../lib/draft/draft.ts';
import { listsSchema } from '../../../lib/rules/lists.ts';
import { wordsTogether } from '../../../lib/rules/words-together.ts';

const NOW = { year: 2026, month: 11, day: 23, hour: 10, minute: 0 };
const finder = (params: unknown) => {
  const check = wordsTogether.compile(wordsTogether.params.parse(params), listsSchema.parse({}));
  return (text: string, context: Context = {}) =>
    check(parseDraft(text, context), NOW).map(({ facts }) => facts?.found);
};

test('every part must have a word in one sentence, and the stretch of the first case that fits is marked', () => {
  const find = finder({ cases: [{ parts: [['blue']] }, { parts: [['red', 'green'], ['door|gate']] }] });
  expect(find('A green old gate. A red door.')).toEqual(['green old gate']);
  expect(find('A green door, all blue.')).toEqual(['blue']);
  expect(find('A red roof. A door.')).toEqual([]);
});

test('each word of the first part can be marked, once in a sentence', () => {
  const find = finder({ cases: [{ parts: [['red', 'green'], ['door|gate']] }], mark: 'each' });
  expect(find('A green gate. A red door and a red gate.')).toEqual(['green', 'red']);
});

test('with post, the parts may stand in different sentences', () => {
  const find = finder({ cases: [{ parts: [['red'], ['door']], post: true }] });
  expect(find('A red roof.\nA door.')).toEqual(['red']);
});

test('gaps ask for an order and a distance', () => {
  const find = finder({ cases: [{ parts: [['door'], ['is'], ['red']], gaps: [1, 0] }] });
  expect(find('The door here is red')).toEqual(['door here is red']);
  expect(find('The door over here is red')).toEqual([]);
  expect(find('Red is the door')).toEqual([]);
  expect(find('The door is not red')).toEqual([]);
});

test('a word silences a case or the whole rule, and a phrase that is fine takes its words along', () => {
  const find = finder({
    cases: [{ parts: [['red']], unless: ['squirrel'] }, { parts: [['green']] }],
    unless: ['paint'],
    except: ['green party'],
  });
  expect(find('A red and green squirrel')).toEqual(['green']);
  expect(find('Red paint and green paint')).toEqual([]);
  expect(find('A green party in a red room')).toEqual(['red']);
});

test('a word silences its sentence alone, for a case or the whole rule', () => {
  const find = finder({
    cases: [{ parts: [['red']], unlessInSentence: ['squirrel'] }, { parts: [['green']] }],
    unlessInSentence: ['paint'],
    mark: 'each',
  });
  expect(find('A red squirrel. A red door. A green squirrel.')).toEqual(['red', 'green']);
  expect(find('Red and green paint. A green door.')).toEqual(['green']);
});

test('a word with a capital letter is found in that case alone', () => {
  const find = finder({ cases: [{ parts: [['Labour', 'tide']] }], mark: 'each' });
  expect(find('Labour. And the Tide')).toEqual(['Labour', 'Tide']);
  expect(find('labour')).toEqual([]);
});

test('replies, original posts and accounts can be chosen', () => {
  const replies = finder({ cases: [{ parts: [['red']], posts: 'replies' }] });
  expect([replies('red'), replies('red', { reply: true })]).toEqual([[], ['red']]);
  const ministers = finder({ cases: [{ parts: [['red']], accounts: ['minister'] }] });
  expect([ministers('red'), ministers('red', { account: '@RailMinisterUK' })]).toEqual([[], ['red']]);
});

test('quotations are left alone unless the rule asks for them', () => {
  const params = { cases: [{ parts: [['red']] }] };
  expect(finder(params)('He said “red”.')).toEqual([]);
  expect(finder({ ...params, quotations: true })('He said “red”.')).toEqual(['red']);
});

describe('things that are no words', () => {
  test.each([
    ['@name', 'Ask Ada Fenn now', 'Ada Fenn'],
    ['@time', 'Come at 7:30am', '7:30am'],
    ['@time', 'Come at 0730 on Friday', '0730'],
    ['@day', 'Come on Friday', 'Friday'],
    ['@day', 'Come on 3 December', '3 December'],
    ['@money', 'It is £4.1 million', '£4.1 million'],
    ['@child-age', 'Nia, 9, won', '9'],
    ['@child-age', 'A 15-year-old boy', '15-year-old'],
    ['@school-year', 'Kofi in Year 4', 'Year 4'],
    ['@address', 'At 27 Cross Street now', '27 Cross Street'],
    ['@postcode', 'In M1 1AE now', 'M1 1AE'],
    ['@plate', 'See KV98 ZTQ there', 'KV98 ZTQ'],
    ['@mobile', 'Ring 07700 900123', '07700 900123'],
    ['@reference', 'Your claim 4471 is in', '4471'],
  ])('%s in “%s”', (token, text, found) => {
    expect(finder({ cases: [{ parts: [[token]] }] })(text)).toEqual([found]);
  });
});

test('a list that is not there, and a thing that is not known, are faults of the rule', () => {
  expect(() => finder({ cases: [{ parts: [['$none']] }] })).toThrow('no list');
  expect(() => finder({ cases: [{ parts: [['@none']] }] })).toThrow('nothing like');
  expect(() => finder({ cases: [{ parts: [['a|b|c|d|e|f|g a|b|c|d|e|f|g a|b|c|d|e|f|g a|b|c|d|e|f|g']] }] })).toThrow(
    'more than',
  );
});

test('a post that repeats the words thousands of times takes no long time', () => {
  const find = finder({ cases: [{ parts: [['a'], ['b'], ['a'], ['none', 'b c']], gaps: [3, 3, 3] }] });
  const start = performance.now();
  find('a b '.repeat(5_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});
