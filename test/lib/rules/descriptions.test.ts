import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../lib/check/check.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { tryRule } from './try-rule.ts';

const image = (alt: string) => ({ media: [{ kind: 'image' as const, alt }] });
const speaks = (rule: string, alt: string, text = 'The new depot is open.'): boolean =>
  tryRule(rule).hints(text, image(alt)).length > 0;

describe('a description that says nothing', () => {
  test.each([
    '20261120_101422',
    'PXL_20261120_101422.jpg',
    'image0.jpeg',
    'Screenshot 2026-11-04 at 9.12 AM',
    'Image (3)',
    'poster-v2',
    'Winter poster FINAL',
    '1/4',
    '…',
    'A photo',
    'Full details in the post',
    'No alt text needed',
  ])('%s', (alt) => {
    expect(speaks('alt/generic', alt)).toBe(true);
  });

  test.each([
    'Photo finish at the regatta',
    'Image rights: the lake at dawn',
    'The logo of the hospital, a blue bird',
    'Seen from above: a green field',
    'Screenshot of the map with route 27 in red',
    'タワーと青い空',
    'Platform 9, with a trolley in the wall',
  ])('is not “%s”', (alt) => {
    expect(speaks('alt/generic', alt)).toBe(false);
  });

  test('gets one hint, and not also one that it is cut, or the same twice', () => {
    const twice = { media: [...image('photo').media, ...image('photo').media] };
    expect(tryRule('alt/duplicate').hints('Before and after', twice)).toEqual([]);
    expect(speaks('alt/text-missing', 'Poster')).toBe(false);
  });
});

test('a description is counted as long as it is, without the blanks around it', () => {
  const { hints } = tryRule('alt/too-long');
  expect(hints('A map', image(`  ${'a'.repeat(1_000)}  `))).toEqual([]);
  expect(hints('A map', image('a'.repeat(1_204)))[0]?.message).toContain('204 characters');
});

test('a description of a video counts where the page tells it', () => {
  expect(tryRule('alt/generic').hints('Watch', { media: [{ kind: 'video', alt: 'video.mp4' }] })).toHaveLength(1);
  expect(tryRule('alt/generic').hints('Watch', { media: [{ kind: 'video', alt: null }] })).toEqual([]);
});

test('a post of one word is no description of a picture that has it as a name', () => {
  expect(speaks('alt/repeats-post', 'Tarn Hall', 'Welcome to Tarn Hall, our new home for art and music')).toBe(false);
  expect(speaks('alt/repeats-post', 'Welcome to Tarn Hall', 'Welcome to Tarn Hall!')).toBe(true);
});

test('the name of a file gets one hint, whatever its words are', () => {
  const { check } = createChecker(starterRuleSet());
  const now = { year: 2026, month: 11, day: 29, hour: 10, minute: 0 };
  const { hints } = check('The poster for the panto is here.', image('panto_FINAL_v3.png'), now);
  expect(hints.map(({ rule }) => rule)).toEqual(['alt/generic']);
});
