import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEntries } from '../../../../lib/guidance/glossary/entry.ts';
import { createSearch } from '../../../../lib/guidance/glossary/search.ts';
import { findPlace } from '../../../../lib/guidance/lookup/query-route.ts';
import { createLookUpHandlers } from '../../../../lib/guidance/lookup/look-up.ts';
import { createSuggestions, type Markup } from '../../../../lib/guidance/lookup/suggest.ts';
import { createQueryStore } from '../../../../lib/guidance/lookup/query-store.ts';
import type { Term } from '../../../../lib/rule-set/schema.ts';
import { termSchema } from '../../../../lib/rule-set/term-schema.ts';
import { starterGlossary } from '../../../../lib/rule-set/starter/starter-glossary.ts';

const open = (terms: readonly Term[] = starterGlossary().glossary, markup: Markup = 'xml') => {
  const tabs: [hash: string, inFront: boolean][] = [];
  let count = 0;
  const tickets = createQueryStore(() => `ticket-${++count}`);
  const search = createSearch(toEntries({ glossary: terms, guidance: starterGlossary().guidance }));
  const suggest = (typed: string) => createSuggestions(typed, search, markup);
  const handlers = createLookUpHandlers({
    find: async (words) => findPlace(words, search),
    suggest: async (typed) => suggest(typed),
    tickets,
    openTab: (...tab) => tabs.push(tab),
  });
  return { tabs, tickets, ...handlers, suggest };
};

test.each([
  ['repost', '#term/repost'],
  ['  Retweet\n', '#term/repost'],
  ['HASHTAG', '#term/hashtag'],
  ['how often to post', '#guidance/how-often'],
])('the name “%s” opens its page', async (selected, hash) => {
  const { fromSelection, fromAddressBar, tabs } = open();
  await fromSelection(selected);
  await fromAddressBar(selected, 'currentTab');
  expect(tabs).toEqual([
    [hash, true],
    [hash, true],
  ]);
});

test('of two entries one’s own name wins over another’s other name, whatever the search puts first', () => {
  const strategy = starterGlossary();
  const search = createSearch(toEntries(strategy));
  const names = [
    ...strategy.glossary.map(({ id, term }) => [term, 'term', id] as const),
    ...strategy.guidance.map(({ id, title }) => [title, 'guidance', id] as const),
  ];
  const missed = names.filter(([name, place, id]) => {
    const found = findPlace(name, search);
    return found?.place !== place || found.id !== id;
  });
  expect(missed).toEqual([]);
});

test('other words open the search, and no address holds them', async () => {
  const { fromSelection, tabs, tickets } = open();
  await fromSelection('our post about secret things');
  expect(tabs).toEqual([['#look-up/ticket-1', true]]);
  expect([tickets.take('ticket-1'), tickets.take('ticket-1')]).toEqual(['our post about secret things', null]);
});

test('nothing selected opens the search alone; a very long selection is cut', async () => {
  const { fromSelection, tabs, tickets } = open();
  await fromSelection(undefined);
  await fromSelection(' \n ');
  await fromSelection('x'.repeat(5_000));
  expect(tabs.slice(0, 2)).toEqual([
    ['#look-up', true],
    ['#look-up', true],
  ]);
  expect(tickets.take('ticket-1')).toHaveLength(100);
});

test('the person says whether the tab comes to the front; the one they are in is never replaced', async () => {
  const { fromAddressBar, tabs } = open();
  for (const how of ['currentTab', 'newForegroundTab', 'newBackgroundTab']) await fromAddressBar('repost', how);
  expect(tabs.map(([, inFront]) => inFront)).toEqual([true, true, false]);
});

test('suggestions come from the glossary, best first, and lead to their terms', async () => {
  const { suggest, fromAddressBar, tabs } = open();
  const [first] = suggest('retwet');
  expect(first?.content).toBe('Repost');
  await fromAddressBar(first!.content, 'currentTab');
  expect(tabs).toEqual([['#term/repost', true]]);
  expect(suggest('zzzzzz')).toEqual([]);
  expect(suggest('').length).toBe(0);
});

test('every suggestion of the starter glossary leads to its own term', async () => {
  const { fromAddressBar, tabs } = open();
  const terms = starterGlossary().glossary;
  for (const { term } of terms) await fromAddressBar(term, 'currentTab');
  expect(tabs.map(([hash]) => hash)).toEqual(terms.map(({ id }) => `#term/${id}`));
});

const termOf = (name: string, definition: string): Term =>
  termSchema.parse({ id: 'odd', term: name, definition, era: 'now', source: 'ours' });

test('Firefox gets plain text, Chromium markup in which nothing of the glossary is markup', () => {
  const terms = [termOf('R&D <b>', 'Say "yes" & it\'s <match>done</match>.')];
  expect(open(terms, 'plain').suggest('R&D')[0]?.description).toBe('R&D <b>: Say "yes" & it\'s <match>done</match>.');
  expect(open(terms, 'xml').suggest('R&D')[0]?.description).toBe(
    '<match>R&amp;D &lt;b&gt;</match> <dim>Say &quot;yes&quot; &amp; it&#39;s &lt;match&gt;done&lt;/match&gt;.</dim>',
  );
});

test('whatever a glossary holds, a description is well-formed', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(anyText, anyText, (name, definition) => {
      const { description } = open([termOf(`word ${name}`, `Said ${definition}`)]).suggest('word')[0]!;
      expect(description).toMatch(/^<match>[^<>"']*<\/match> <dim>[^<>"']*<\/dim>$/);
      expect([...description].filter((sign) => sign < ' ' && !'\t\n\r'.includes(sign))).toEqual([]);
      expect(description.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

test('words put by are kept for a few pages only', () => {
  let count = 0;
  const tickets = createQueryStore(() => String(count++));
  for (let at = 0; at < 30; at++) tickets.keep(`words ${at}`);
  expect([tickets.take('0'), tickets.take('29'), tickets.take('nobody’s')]).toEqual([null, 'words 29', null]);
});
