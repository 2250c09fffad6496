import { expect, test } from 'vitest';
import { parseHash } from '../../../lib/guidance/lookup/route.ts';
import { getHelp } from '../../../lib/i18n/help-messages.ts';
import { LANGUAGES } from '../../../lib/text/languages.ts';

test.each(LANGUAGES)('answers in %s are short, and each has a title of its own', (language) => {
  const help = getHelp(language);
  expect(help.filter(({ title }) => title.length > 70)).toEqual([]);
  expect(help.filter(({ answer }) => answer.length > 330).map(({ id, answer }) => [id, answer.length])).toEqual([]);
  expect(new Set(help.map(({ title }) => title)).size).toBe(help.length);
});

test('titles are no questions, and answers blame nobody', () => {
  for (const { title, answer } of getHelp('en')) {
    expect(title).not.toMatch(/\?/);
    expect(answer).not.toMatch(/\b(?:please|sorry|invalid|illegal|failed|picture|pictures|in force|put right)\b/i);
  }
});

test('what people may type for an answer is folded once: nothing stands there twice', () => {
  for (const language of LANGUAGES)
    for (const { id, names } of getHelp(language)) {
      const small = names.map((name) => name.toLowerCase());
      expect(
        small.filter((name, index) => small.indexOf(name) < index),
        id,
      ).toEqual([]);
    }
});

test('an answer leads to a page that there is', () => {
  for (const { id, page } of getHelp('en'))
    if (page?.startsWith('/popup.html'))
      expect(parseHash(page.slice('/popup.html'.length)).place, id).not.toBe('look-up');
    else if (page !== null) expect(page, id).toMatch(/^\/(?:options|firstrun)\.html(?:#[a-zA-Z-]+)?$/);
});
