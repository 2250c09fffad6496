import { describe, expect, test } from 'vitest';
import { resolveSource } from '../../../../lib/rule-set/source/resolve-source.ts';

const rule = (id: string, more: object = {}) => ({
  id,
  kind: 'terms',
  params: {
    terms: [{ find: ['utilise', 'utilises'], use: 'use' }, { forms: { purchase: 'buy', purchased: 'bought' } }],
  },
  severity: 'suggestion',
  why: 'Because.',
  source: 'guide',
  examples: { bad: ['We [[utilise]].', 'They [[utilise]].'], good: ['We do.', 'They do.'] },
  ...more,
});

const STARTER = {
  schemaVersion: 1,
  id: 'starter',
  version: 3,
  published: '2026-01-01',
  language: 'en',
  department: { name: 'Starter' },
  sources: { guide: { title: 'Guide' }, old: { title: 'Old' } },
  lists: { hashtags: ['BudgetDay', 'StandWithUkraine'], acronyms: [{ short: 'NHS' }] },
  linkHosts: ['a.example', 'b.example'],
  links: {},
  cadence: { fewest: 1 },
  rules: [
    rule('plain/swap'),
    rule('hash/too-many', { kind: 'hashtag-count', params: { max: 2 }, guidance: 'hashtags' }),
    rule('link/other', { kind: 'link-host', params: { hosts: ['x.example', 'y.example'] } }),
  ],
  precedence: [{ rules: ['hash/too-many'], yieldTo: ['plain/swap', 'link/other'], where: 'post', why: 'So.' }],
  checklist: [{ id: 'q/cleared', triggers: { rules: ['hash/too-many'], always: true } }],
  modes: [{ id: 'quiet', title: 'Quiet', severities: { 'hash/too-many': 'off', 'plain/swap': 'error' } }],
  glossary: [{ id: 'passkey', term: 'Passkey' }],
  guidance: [],
  objectives: [],
  contentTypes: [],
  directoryCategories: [],
  directory: [],
};

const HEADER = { extends: 'starter', id: 'rivers', version: 1, published: '2026-11-29', language: 'en' };
const resolve = (source: object) => resolveSource({ ...HEADER, ...source }, { starter: STARTER });

type Flat = typeof STARTER & { readonly basedOn: unknown };
const flat = (source: object): Flat => {
  const { document, problems } = resolve(source);
  expect(problems).toEqual([]);
  return document as Flat;
};
const ruleOf = (source: object, id: string) => flat(source).rules.find((one) => one.id === id);

describe('what a source inherits', () => {
  test('is everything of the starter set but its header', () => {
    const { id, version, published, language, department: _, ...rest } = STARTER;
    const { extends: __, ...header } = HEADER;
    expect(flat({})).toEqual({ ...rest, ...header, accounts: [], basedOn: { id, version: 3 } });
    expect([version, published, language]).not.toEqual([1, '2026-11-29', 'en']);
  });

  test('stands after its own rules, which speak first', () => {
    expect(flat({ rules: [rule('ours/word')] }).rules.map(({ id }) => id)).toEqual([
      'ours/word',
      'plain/swap',
      'hash/too-many',
      'link/other',
    ]);
  });

  test('grows by entries of new names, and gives way to those of the same', () => {
    const document = flat({
      glossary: [
        { id: 'passkey', term: 'Ours' },
        { id: 'weir', term: 'Weir' },
      ],
      sources: { guide: { title: 'Ours' }, ours: { title: 'New' } },
      lists: { hashtags: ['Rivers'], acronyms: [{ short: 'NHS', long: 'N' }] },
      linkHosts: ['c.example'],
      cadence: null,
    });
    expect(document.glossary).toEqual([
      { id: 'passkey', term: 'Ours' },
      { id: 'weir', term: 'Weir' },
    ]);
    expect(document.sources).toEqual({ guide: { title: 'Ours' }, old: { title: 'Old' }, ours: { title: 'New' } });
    expect(document.lists).toEqual({
      hashtags: ['BudgetDay', 'StandWithUkraine', 'Rivers'],
      acronyms: [{ short: 'NHS', long: 'N' }],
    });
    expect(document.linkHosts).toEqual(['a.example', 'b.example', 'c.example']);
    expect('cadence' in document).toBe(false);
  });

  test('shrinks by what is removed', () => {
    const document = flat({
      remove: { checklist: ['q/cleared'], glossary: ['passkey'], sources: ['old'] },
      lists: { hashtags: { remove: ['BudgetDay'], add: ['Rivers'] }, acronyms: { replace: [] } },
      linkHosts: { remove: ['a.example'] },
    });
    expect([document.checklist, document.glossary, Object.keys(document.sources)]).toEqual([[], [], ['guide']]);
    expect(document.lists).toEqual({ hashtags: ['StandWithUkraine', 'Rivers'], acronyms: [] });
    expect(document.linkHosts).toEqual(['b.example']);
  });
});

describe('override', () => {
  test('replaces single fields, and null takes one away', () => {
    const changed = ruleOf(
      { override: { 'hash/too-many': { severity: 'warning', guidance: null, params: { max: 1 }, reason: 'Ours.' } } },
      'hash/too-many',
    );
    const { guidance: _, ...before } = STARTER.rules[1] as { guidance?: string };
    expect(changed).toEqual({ ...before, severity: 'warning', params: { max: 1 } });
  });

  test.each([['off'], [false], [{ off: true, reason: 'We like them.' }]])(
    '%j leaves a rule out, and all that inherited entries say of it',
    (off) => {
      const document = flat({ override: { 'hash/too-many': off } });
      expect(document.rules.map(({ id }) => id)).toEqual(['plain/swap', 'link/other']);
      expect(document.precedence).toEqual([]);
      expect(document.checklist).toEqual([{ id: 'q/cleared', triggers: { always: true } }]);
      expect(document.modes[0]?.severities).toEqual({ 'plain/swap': 'error' });
    },
  );

  test('adds and removes words, whole terms or single forms', () => {
    const changed = ruleOf(
      {
        override: {
          'plain/swap': {
            terms: { add: [{ find: 'going forward' }], remove: ['utilise'], removeForms: ['purchased'] },
          },
        },
      },
      'plain/swap',
    );
    expect(changed?.params).toEqual({ terms: [{ forms: { purchase: 'buy' } }, { find: 'going forward' }] });
  });

  test('adds and removes texts of a setting, replaces it whole, or goes back to the usual', () => {
    const params = (hosts: unknown) =>
      ruleOf({ override: { 'link/other': { params: { hosts } } } }, 'link/other')?.params;
    expect(params({ add: ['z.example'], remove: ['x.example'] })).toEqual({ hosts: ['y.example', 'z.example'] });
    expect(params(['z.example'])).toEqual({ hosts: ['z.example'] });
    expect(params(null)).toEqual({});
  });

  test('names examples that it removes by their text without marks', () => {
    const examples = { bad: { remove: ['We utilise.'], add: ['You [[utilise]].'] }, good: { add: ['Use it.'] } };
    expect(ruleOf({ override: { 'plain/swap': { examples } } }, 'plain/swap')?.examples).toEqual({
      bad: ['They [[utilise]].', 'You [[utilise]].'],
      good: ['We do.', 'They do.', 'Use it.'],
    });
  });
});

test.each<[string, object, readonly (string | number)[], string]>([
  [
    'a rule that is not inherited',
    { override: { 'hash/too-mny': 'off' } },
    ['override', 'hash/too-mny'],
    'Override “hash/too-mny”: “hash/too-mny” is no rule of the starter set; the nearest is “hash/too-many”.',
  ],
  [
    'an own rule with the id of an inherited one',
    { rules: [rule('plain/swap')] },
    ['rules', 0, 'id'],
    'Rule “plain/swap”, “Id”: “plain/swap” is a rule of the starter set; change it under “override”, or give yours another id.',
  ],
  [
    'a word that no term has',
    { override: { 'plain/swap': { terms: { remove: ['utilize'] } } } },
    ['override', 'plain/swap', 'terms', 'remove', 0],
    'Override “plain/swap”, “terms”, “remove”, number 1: “utilize” is no word of this rule; the nearest is “utilise”.',
  ],
  [
    'a word that is there already',
    { override: { 'plain/swap': { terms: { add: [{ find: 'utilise', use: 'employ' }] } } } },
    ['override', 'plain/swap', 'terms', 'add', 0],
    'Override “plain/swap”, “terms”, “add”, number 1: “utilise” is in this rule already; name it under “remove” as well.',
  ],
  [
    'a setting that the kind has not',
    { override: { 'hash/too-many': { params: { maks: 1 } } } },
    ['override', 'hash/too-many', 'params', 'maks'],
    'Override “hash/too-many”, “Settings”, “maks”: “maks” is no setting of this rule; there is “max”.',
  ],
  [
    'a field that is not known',
    { override: { 'hash/too-many': { sevrity: 'error' } } },
    ['override', 'hash/too-many', 'sevrity'],
    'Override “hash/too-many”: take out “sevrity” or correct the spelling; no such field is known here. Nearest: “severity”.',
  ],
  [
    'an entry to remove that is not there',
    { remove: { glossary: ['passkeys'] } },
    ['remove', 'glossary', 0],
    '“remove”, “Glossary”, number 1: “passkeys” is no inherited entry of “glossary”; the nearest is “passkey”.',
  ],
  [
    'another base',
    { extends: 'https://rules.example/base.json' },
    ['extends'],
    '“extends”: write “starter”, for there is nothing else to extend; an address cannot be.',
  ],
  [
    'another version of the base',
    { extends: 'starter@2' },
    ['extends'],
    '“extends”: the starter set of this version of Countersign is 3, not 2; write that number to take it, or install the version that has the other.',
  ],
])('reports %s', (_, source, path, sentence) => {
  expect(resolve(source).problems).toEqual([{ path, sentence }]);
});

test('a document without extends stays as it is, and changes nothing that it does not inherit', () => {
  const document = { id: 'x', rules: [] };
  expect(resolveSource(document, { starter: STARTER })).toMatchObject({ document, problems: [] });
  expect(resolveSource({ ...document, override: {} }, { starter: STARTER }).problems).toEqual([
    { path: ['override'], sentence: expect.stringContaining('add the line “extends: starter”') },
  ]);
});

test('where each value comes from can be told', () => {
  const { originOf } = resolve({
    rules: [rule('ours/word')],
    override: { 'hash/too-many': { severity: 'warning', params: { max: 1 } } },
    lists: { hashtags: ['Rivers'] },
  });
  expect(originOf(['rules', 0, 'why'])).toEqual({ from: 'own', path: ['rules', 0, 'why'] });
  expect(originOf(['rules', 1, 'why'])).toEqual({ from: 'base', path: ['rules', 0, 'why'] });
  expect(originOf(['rules', 2, 'severity'])).toEqual({ from: 'own', path: ['override', 'hash/too-many', 'severity'] });
  expect(originOf(['rules', 2, 'params', 'max'])).toEqual({
    from: 'own',
    path: ['override', 'hash/too-many', 'params', 'max'],
  });
  expect(originOf(['rules', 2, 'why'])).toEqual({ from: 'base', path: ['rules', 1, 'why'] });
  expect(originOf(['lists', 'hashtags', 2])).toEqual({ from: 'own', path: ['lists', 'hashtags', 0] });
  expect(originOf(['sources', 'guide'])).toEqual({ from: 'base', path: ['sources', 'guide'] });
});
