import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

describe('a claim without a source', () => {
  const { marked, hints } = tryRule('stat/no-source');

  test.each([
    ['Thefts are down by over 30 per cent.', 'Thefts are [[down by over 30 per cent]].'],
    ['We have more than doubled our patrols.', 'We have more than [[doubled]] our patrols.'],
    ['9 out of 10 tenants are happy with us.', '[[9 out of 10 tenants are happy]] with us.'],
    ['Vandalism fell by a third!', 'Vandalism [[fell by a third]]!'],
  ])('%s', (text, found) => {
    expect(marked(text)).toBe(found);
  });

  test.each([
    'Thefts are down 30% (from 100 to 70).',
    'Thefts are down 30% on last year.',
    'Thefts are down 30%.\n\nhttps://www.example.gov.uk/thefts',
    'Fares will go up 5%.',
    'The zone is 20mph. Slow down.',
  ])('is not “%s”', (text) => {
    expect(marked(text)).not.toContain('[[');
  });

  test('is not looked for in replies, and a chart may hold the figures', () => {
    const text = 'Thefts are down 30%.';
    expect(hints(text)).toHaveLength(1);
    expect(hints(text, { reply: true })).toEqual([]);
    expect(hints(text, { media: [{ kind: 'image', alt: 'Bar chart' }] })).toEqual([]);
  });
});

test('a record has a period where one is named, and “may” is no month', () => {
  const { marked } = tryRule('stat/period');
  expect(marked('A record number of swimmers in May')).not.toContain('[[');
  expect(marked('A record number of swimmers, and this may go on')).toContain('[[record number of]]');
  expect(marked('A record number of calls last night')).not.toContain('[[');
});

describe('percentage points', () => {
  const { marked, fixed } = tryRule('stat/percent-points');

  test('are one where the number is 1, and before a noun', () => {
    expect(fixed('From 4% to 3%: down 1%.')).toBe('From 4% to 3%: down 1 percentage point.');
    expect(fixed('From 4% to 1%, a 3% drop.')).toBe('From 4% to 1%, a 3 percentage point drop.');
  });

  test('are not asked for where both ways of counting give the same', () => {
    expect(marked('From 95% to 96%, up 1%.')).not.toContain('[[');
    expect(marked('From 100% to 80%, down 20%.')).not.toContain('[[');
  });
});

describe('a result before its release', () => {
  const { hints } = tryRule('stat/before-release');

  test('is told with figures that are to come', () => {
    expect(hints('Knife crime is down. Figures out at 9:30am on Thursday.')).toHaveLength(1);
    expect(hints('Tomorrow’s figures: good news.')).toHaveLength(1);
  });

  test.each([
    'Figures are out at 9:30am on Thursday.',
    'Knife crime fell in October. The next figures are out on Thursday.',
    'Knife crime is down on last year. Figures out on Thursday.',
    'Sign up by Friday: numbers are limited.',
    'The water is down for repairs until Tuesday.',
  ])('is not “%s”', (text) => {
    expect(hints(text)).toEqual([]);
  });
});
