import { expect, test } from 'vitest';
import { createChecker } from '../../../../lib/check/check.ts';
import { starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

const starter = starterRuleSet();

test('every source is used, so that nothing is credited that nothing rests on', () => {
  const used = new Set([
    ...[
      ...starter.rules,
      ...starter.checklist,
      ...starter.glossary,
      ...starter.objectives,
      ...starter.contentTypes,
      ...starter.directoryCategories,
    ].map(({ source }) => source),
    ...starter.guidance.flatMap(({ now, in2009 }) => [...now.sources, ...(in2009?.sources ?? [])]),
  ]);
  expect(Object.keys(starter.sources).filter((key) => !used.has(key))).toEqual([]);
});

test('every rule runs in this version', () => {
  const checker = createChecker(starter);
  expect(checker.skipped).toEqual([]);
  expect(checker.check('', {}, { year: 2026, month: 11, day: 23, hour: 9, minute: 0 }).faults).toEqual([]);
});

test('abbreviations are listed once, and those that need explaining can be explained', () => {
  const shorts = starter.lists.acronyms.map(({ short }) => short);
  expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
  expect(starter.lists.acronyms.filter(({ known, long }) => !known && !long)).toEqual([]);
});

test('every sentence ends with a full stop or a question mark, and a statement to tick, which is a label, with neither', () => {
  const sentences = [
    ...starter.rules.flatMap(({ id, message, why }) => [
      [id, message ?? '.'],
      [id, why],
    ]),
    ...starter.checklist.map(({ id, why }) => [id, why]),
    ...starter.directoryCategories.flatMap(({ id, about, choose }) => [
      [id, about],
      [id, choose],
    ]),
  ];
  expect(sentences.filter(([, sentence]) => !/[.?]$/.test(sentence!))).toEqual([]);
  expect(starter.checklist.filter(({ statement }) => !/^\p{Lu}.*\p{L}$/u.test(statement))).toEqual([]);
});

test('every term says what it is in full sentences, and nothing in it is markup', () => {
  for (const { term, definition, since2009 } of starter.glossary) {
    expect(`${definition} ${since2009 ?? ''}`.trim(), term).toMatch(/[.]$/);
    expect(`${term} ${definition} ${since2009 ?? ''}`).not.toMatch(/<\w|&\w+;|\]\(/);
  }
});

test('every rule leads to the article that says more', () => {
  expect(starter.rules.filter(({ guidance }) => guidance === undefined).map(({ id }) => id)).toEqual([]);
});

test('every kind of post has its article, every address of a source may be linked to, and no article is a term by name', () => {
  expect(starter.contentTypes.filter(({ guidance }) => guidance === undefined)).toEqual([]);
  const hosts = Object.values(starter.sources).flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host]));
  expect(hosts.filter((host) => !starter.linkHosts.includes(host))).toEqual([]);
  const terms = new Set(starter.glossary.map(({ term }) => term.toLowerCase()));
  expect(starter.guidance.filter(({ title }) => terms.has(title.toLowerCase())).map(({ id }) => id)).toEqual([]);
});

test('an article is read in a minute, ends in a full stop, and says of 2009 only what a source is named for', () => {
  for (const { id, now, in2009, superseded } of starter.guidance) {
    const words = [now.text, in2009?.text ?? '', superseded ?? ''].join(' ').split(/\s+/).length;
    expect(words, id).toBeLessThanOrEqual(230);
    for (const text of [now.text, in2009?.text ?? '.', superseded ?? '.']) expect(text, id).toMatch(/[.]$/);
    if (in2009)
      expect(
        in2009.sources.every((key) => key.startsWith('template-2009')),
        id,
      ).toBe(true);
  }
});

test('has no name for two terms', () => {
  const all = starter.glossary.flatMap(({ term, synonyms, oldNames }) =>
    [term, ...synonyms, ...oldNames].map((name) => name.toLowerCase()),
  );
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test('no source stands behind a staging or sign-in address', () => {
  const addresses = Object.values(starter.sources).flatMap(({ url }) => url ?? []);
  expect(addresses.filter((url) => /\/\/(?:stag|test|dev|preview)|\/(?:sign|log)-?in\b/i.test(url))).toEqual([]);
});

test('nobody is named in the directory', () => expect(starter.directory).toEqual([]));

test('most objectives have a measure that an export fills, and each has one', () => {
  const filled = starter.objectives.filter(({ measures }) => measures.some(({ from }) => from !== 'hand'));
  expect(filled.length).toBeGreaterThan(starter.objectives.length / 2);
  for (const { measures } of starter.objectives) {
    expect(measures.filter(({ id, name }) => id === undefined || name === undefined)).toEqual([]);
    // A target is for a department to set.
    expect(measures.filter(({ target }) => target !== undefined)).toEqual([]);
  }
});
