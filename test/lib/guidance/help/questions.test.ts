import { describe, expect, test } from 'vitest';
import { toEntries } from '../../../../lib/guidance/glossary/entry.ts';
import { createSearch } from '../../../../lib/guidance/glossary/search.ts';
import { getHelp } from '../../../../lib/i18n/help-messages.ts';
import { starterGlossary } from '../../../../lib/rule-set/starter/starter-glossary.ts';
import { LANGUAGES } from '../../../../lib/text/languages.ts';
import termQueries from '../glossary/queries.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };

const everything = (language: 'en' | 'cy') =>
  createSearch(toEntries({ ...starterGlossary(), help: getHelp(language) }));

/** Of some questions, those whose answer is not the first result, in words. */
const missed = (search: ReturnType<typeof everything>, wanted: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(wanted).flatMap(([typed, id]) => {
    const got = search(typed).found.map(({ entry }) => `${entry.kind}/${entry.id}`);
    return got[0] === id ? [] : [`“${typed}” wants ${id}, gives ${got.slice(0, 3).join(', ')}`];
  });

const asHelp = (wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(wanted).map(([typed, id]) => [typed, `help/${id}`]));

describe.each(LANGUAGES)('questions about Countersign in %s', (language) => {
  test('find their answer first, nineteen times out of twenty', () => {
    const wanted = asHelp(questions[language]);
    const wrong = missed(everything(language), wanted);
    expect(wrong.length / Object.keys(wanted).length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

test('there are sixty questions in English', () => {
  expect(Object.keys(questions.en).length).toBeGreaterThanOrEqual(60);
});

test('answers about Countersign do not come before a term or guidance that is asked for', () => {
  const wanted = Object.fromEntries(
    Object.values(termQueries)
      .flatMap((group) => Object.entries(group))
      .map(([typed, id]) => [typed, id.startsWith('guidance/') ? id : `term/${id}`]),
  );
  const wrong = missed(everything('en'), wanted);
  expect(wrong.length / Object.keys(wanted).length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

test.each(['bargain', 'w'.repeat(40), 'qqq'])(
  '“%s” finds no answer, because it is only spelt a little like one',
  (typed) => {
    expect(everything('en')(typed).found).toEqual([]);
  },
);
