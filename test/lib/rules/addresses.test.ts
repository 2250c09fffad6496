import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

describe('a link by accident', () => {
  const { marked, fixed } = tryRule('link/accidental');

  test.each([
    ['It is over.Now go home', 'It is over. Now go home'],
    ['See you at 5.Tickets are free', 'See you at 5. Tickets are free'],
    ['Diolch.It is done', 'Diolch. It is done'],
  ])('“%s”', (text, mended) => {
    expect(fixed(text)).toBe(mended);
  });

  test.each([
    'GOV.UK',
    'Gov.Uk',
    'ASP.NET',
    'Open.AI',
    'example.live',
    'late.Live/now',
    'https://late.Live',
    'a@late.Live',
  ])('is not “%s”', (text) => {
    expect(marked(`See ${text} for more`)).not.toContain('[[');
  });

  test('is counted neither as a link too many nor as one in the wrong place', () => {
    const text = 'The bus is late.Live times: https://www.example.gov.uk/a';
    expect(tryRule('link/too-many').hints(text)).toEqual([]);
  });
});

describe('a broken address', () => {
  const { marked, fixed } = tryRule('link/broken');

  test.each([
    ['htttp://www.example.gov.uk/a', 'https://www.example.gov.uk/a'],
    ['https:\\\\www.example.gov.uk', 'https://www.example.gov.uk'],
    ['https;//example.gov.uk/a', 'https://example.gov.uk/a'],
    ['http://https://example.gov.uk', 'https://example.gov.uk'],
    ['https://www. example.gov.uk/a', 'https://www.example.gov.uk/a'],
    ['www.example,uk/a', 'www.example.uk/a'],
    ['https://www..example.gov.uk/a', 'https://www.example.gov.uk/a'],
    ['https://www.example.gov.uk/ bus-map', 'https://www.example.gov.uk/bus-map'],
    ['https://www.example.gov.uk/a?id= 52', 'https://www.example.gov.uk/a?id=52'],
    ['wwwexample.org.uk/a', 'www.example.org.uk/a'],
    ['httpswww.example.gov.uk/a', 'www.example.gov.uk/a'],
  ])('%s', (address, mended) => {
    expect(fixed(`Read it: ${address}`)).toBe(`Read it: ${mended}`);
  });

  test.each([
    'https://www.example.gov.uk/a…',
    'https://www.example.gov.uk/a... and so on',
    'tarn. org.uk/a',
    '[the map](https://www.example.gov.uk/map)',
    'https://example.nodomain/page',
  ])('%s, which only its writer can mend', (text) => {
    expect(marked(text)).toContain('[[');
    expect(fixed(text)).toBe(text);
  });

  test.each([
    'Read example.gov.uk… or ring',
    'The https protocol, www and .uk domains',
    'https://www.example.gov.uk, https://www.example.gov.uk/a and more',
    'https://www.example.gov.uk. Net zero is near',
    'https://www.example.gov.uk/a / https://www.example.gov.uk/b',
    'https://www.example.gov.uk/a (map.pdf)',
    'wwf.org.uk and www.example.gov.uk',
    'https://llyw.cymru/dŵr',
  ])('is not “%s”', (text) => {
    expect(marked(text)).not.toContain('[[');
  });

  test('that is also short gets one reason', () => {
    expect(tryRule('link/broken').marked('https://t.co/aBc…')).toBe('[[https://t.co/aBc]]…');
  });
});

describe('the same place twice', () => {
  const { marked } = tryRule('link/duplicate');
  const film = 'dQw4w9WgXcQ';

  test('is known in every form', () => {
    expect(marked(`https://youtu.be/${film}?t=42 https://www.youtube.com/watch?v=${film}`)).toContain(
      '[[https://www.y',
    );
    expect(marked('https://a.gov.uk/b?utm_source=x https://www.a.gov.uk/b/')).toContain('[[https://www.a');
  });

  test('is not two moments of a film, or two pages', () => {
    expect(marked(`https://youtu.be/${film}?t=42 https://youtu.be/${film}?t=90`)).not.toContain('[[');
    expect(marked('https://a.gov.uk/b?id=1 https://a.gov.uk/b?id=2')).not.toContain('[[');
  });
});

test('a film without a word is called a film in any language', () => {
  const { hints } = tryRule('media/video-link-label');
  expect(hints('https://youtu.be/dQw4w9WgXcQ')).toHaveLength(1);
  expect(hints('Mae’r ffilm newydd am y llyfrgell yma: https://youtu.be/dQw4w9WgXcQ')).toEqual([]);
});
