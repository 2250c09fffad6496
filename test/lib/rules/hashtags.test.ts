import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

test('a short hashtag of known words gets a capital for each, one with a name none by itself', () => {
  const { fixed, marked } = tryRule('hash/lower-start');
  expect(fixed('See you there. #openday')).toBe('See you there. #OpenDay');
  expect(fixed('On air tonight. #bbcnews')).toBe('On air tonight. #BBCNews');
  expect(marked('See you there. #bridlingtonregatta')).toBe('See you there. [[#bridlingtonregatta]]');
  expect(fixed('See you there. #bridlingtonregatta')).toBe('See you there. #bridlingtonregatta');
  for (const one of ['#cymru', '#testing', '#teamwork', '#mpox', '#exams2027', '#a417', '#gr8', '#yfenni'])
    expect(marked(`See you there. ${one}`)).toBe(`See you there. ${one}`);
});

test('one rule speaks of hashtags in small letters that are hard to read, another of the rest', () => {
  const speaking = (draft: string) =>
    ['hash/lower-start', 'hash/multiword'].filter((id) => tryRule(id).marked(draft) !== draft);
  expect(speaking('See you there. #openday')).toEqual(['hash/lower-start']);
  expect(speaking('See you there. #climateAction')).toEqual(['hash/lower-start']);
  expect(speaking('See you there. #lovewhereyoulive')).toEqual(['hash/multiword']);
  expect(speaking('See you there. #Openday')).toEqual(['hash/multiword']);
});

test('of the three rules about capitals only one ever speaks of a hashtag', () => {
  const rules = ['hash/lower-start', 'hash/known-casing', 'hash/abbr-caps'];
  const speaking = (draft: string) => rules.filter((id) => tryRule(id).marked(draft) !== draft);
  expect(speaking('Lest we forget. #remembrancesunday')).toEqual(['hash/known-casing']);
  expect(speaking('Book a test. #covid19')).toEqual(['hash/known-casing']);
  expect(speaking('Book a test. #nhs')).toEqual(['hash/abbr-caps']);
  expect(speaking('Book a test. #openday')).toEqual(['hash/lower-start']);
  expect(speaking('Open to all. #Naw2027')).toEqual(['hash/abbr-caps']);
  expect(speaking('Book a test. #Testing')).toEqual([]);
});

test('a department’s own list decides the casing', () => {
  const { fixed } = tryRule('hash/known-casing', { hashtags: ['SouthShireOpenDay'] });
  expect(fixed('Come along. #southshireopenday')).toBe('Come along. #SouthShireOpenDay');
});

test('an abbreviation that is also a word is left alone', () => {
  const { marked } = tryRule('hash/abbr-caps');
  expect(marked('What we learned #It #us #who')).toBe('What we learned #It #us #who');
});

test('a hashtag that opens a sentence apart from it moves to the end with its space', () => {
  const { fixed } = tryRule('hash/position');
  expect(fixed('#StormAlert We are closing the pier at noon.')).toBe('We are closing the pier at noon. #StormAlert');
  expect(fixed('The pier is closed. #StormAlert Please stay away.')).toBe(
    'The pier is closed. Please stay away. #StormAlert',
  );
  expect(fixed('#StormAlert\n\nThe pier is closed.')).toBe('The pier is closed. #StormAlert');
});

test('a hashtag that stands for a word leaves the word behind', () => {
  const { fixed } = tryRule('hash/position');
  expect(fixed('Happy #Diwali to all who celebrate!')).toBe('Happy Diwali to all who celebrate! #Diwali');
  expect(fixed('Works on #Pier start today. #Pier')).toBe('Works on Pier start today. #Pier');
});

test('a hashtag whose place in the sentence is in doubt is marked but not moved', () => {
  const { marked, fixed } = tryRule('hash/position');
  for (const draft of ['#Wales Minister opens bridge', 'Today #DfEUpdate is out', 'Why #WomensHealth matters']) {
    expect(marked(draft)).toContain('[[#');
    expect(fixed(draft)).toBe(draft);
  }
});

test('hashtags before a link, an emoji, a mention or the number of a thread are at the end', () => {
  const { marked } = tryRule('hash/position');
  for (const end of ['https://www.gov.uk/pier', '🌊', '@RNLI', '2/5', '(2 of 5)']) {
    expect(marked(`The pier is closed. #StormAlert ${end}`)).not.toContain('[[');
  }
});

test('a hashtag cut short is put together', () => {
  const { fixed } = tryRule('hash/broken');
  expect(fixed('Good news #Don’tDrinkAndDrive')).toBe('Good news #DontDrinkAndDrive');
  expect(fixed('Good news #Arts&Culture')).toBe('Good news #ArtsAndCulture');
  expect(fixed('Good news #covid-19')).toBe('Good news #COVID19');
  expect(fixed('#Mother’s Day is near')).toBe('#MothersDay is near');
});

test('endings and possessives after a whole hashtag are fine', () => {
  const { marked } = tryRule('hash/broken');
  for (const draft of [
    '#Leeds’s trams and #Hull’s buses run',
    'a #UK-wide plan',
    '‘#Leeds’ it says',
    '#Leeds/#York',
    '#NHS: open',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('digits alone are told apart from numbering, addresses and keycaps', () => {
  const { marked } = tryRule('hash/digits-only');
  expect(marked('#2026 #1 #25 &#169; https://a.gov.uk/b#2026 #️⃣')).toBe(
    '[[#2026]] #1 #25 &#169; https://a.gov.uk/b#2026 #️⃣',
  );
});

test('names with a number in them are no play on digits', () => {
  const { marked } = tryRule('hash/leet');
  for (const draft of ['#Stage4cancer', '#covid19wales', '#Year6parents', '#g7summit', '#COP26Glasgow', '#H2Opolicy']) {
    expect(marked(draft)).toBe(draft);
  }
});

test('a hashtag in small letters with a number is not turned into words', () => {
  const { fixed } = tryRule('hash/position');
  expect(fixed('Get your #covid19 jab')).toBe('Get your #covid19 jab');
  expect(fixed('Get your #mentalHealth check')).toBe('Get your #mentalHealth check');
});
