import { describe, expect, test } from 'vitest';
import { compareRuleSets, summariseChanges, versionAdvice } from '../../../../lib/rule-set/wording/compare.ts';
import { ruleSetSchema, type RuleSet } from '../../../../lib/rule-set/schema.ts';
import { starterDocument, starterRuleSet } from '../../../../lib/rule-set/starter/starter.ts';

type Change = Readonly<Record<string, unknown>>;

const base = {
  schemaVersion: 1,
  id: 'test',
  version: 1,
  published: '2026-11-23',
  language: 'en',
  department: { name: 'Test' },
  sources: {
    ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' },
    style: { title: 'Style guide', licence: 'OGL', read: 'read', lastChecked: '2026-11-22' },
  },
};
const words = {
  id: 'plain/swap',
  kind: 'terms',
  params: { terms: [{ find: 'utilise', use: 'use' }] },
  severity: 'suggestion',
  why: 'Because.',
  source: 'ours',
  examples: { bad: ['a', 'b'], good: ['c', 'd'] },
};
const tags = {
  ...words,
  id: 'hash/too-many',
  kind: 'hashtag-count',
  params: { max: 2 },
  message: 'Keep {max} hashtags.',
};
const statement = {
  id: 'q/one',
  statement: 'It is cleared',
  why: 'Because.',
  source: 'ours',
  priority: 50,
  triggers: { always: true },
};
const cadence = { fewest: 2, most: 10, gap: 30, source: 'ours' };
const mode = { id: 'election', title: 'Before an election', from: '2027-05-01', until: '2027-06-03', severities: {} };

const ruleSet = (change: Change = {}): RuleSet =>
  ruleSetSchema.parse({ ...base, rules: [words, tags], checklist: [statement], modes: [mode], ...change });
const told = (before: Change, after: Change): readonly string[] =>
  compareRuleSets(ruleSet(before), ruleSet(after)).map(({ heading, sentence }) => `${heading}: ${sentence}`);
const withWords = (change: Change) => ({ rules: [{ ...words, ...change }, tags] });
const terms = (...finds: readonly string[]) =>
  withWords({ params: { terms: finds.map((find) => ({ find, use: 'use' })) } });

test('the same rule set changes nothing, whatever its version, examples and order', () => {
  expect(told({}, {})).toEqual([]);
  expect(
    told(
      {},
      {
        version: 2,
        published: '2026-12-01',
        changeNote: 'Nothing',
        rules: [tags, { ...words, examples: { bad: ['x', 'y'], good: ['c', 'd'] } }],
      },
    ),
  ).toEqual([]);
  expect(compareRuleSets(starterRuleSet(), starterRuleSet())).toEqual([]);
});

describe('rules', () => {
  test.each<[string, Change, Change, string]>([
    ['a new rule', { rules: [words] }, {}, 'New: “Number of hashtags” (hash/too-many), Consider: “Keep … hashtags.”'],
    ['a rule gone', {}, { rules: [tags] }, 'Gone: “Words and phrases” (plain/swap), Consider: “utilise” → “use”.'],
    [
      'a rule switched off',
      {},
      { rules: [words, { ...tags, enabled: false }] },
      'Turned off: “Number of hashtags” (hash/too-many), Consider: “Keep … hashtags.”',
    ],
    [
      'a severity',
      {},
      withWords({ severity: 'error' }),
      'Stricter: “Words and phrases” (plain/swap): is now Must fix, and was Consider.',
    ],
    [
      'the severity of what is serious',
      withWords({ seriousSeverity: 'warning' }),
      {},
      'Milder: “Words and phrases” (plain/swap): is now Consider where it is serious, and was Should fix.',
    ],
    [
      'a number',
      {},
      { rules: [words, { ...tags, params: { max: 3 } }] },
      'Milder: “Number of hashtags” (hash/too-many): “Most hashtags” is 3 instead of 2.',
    ],
    [
      'words',
      terms('utilise', 'leverage'),
      terms('utilise', 'robust'),
      'Changed: “Words and phrases” (plain/swap): “robust” → “use” is new; “leverage” is no longer found.',
    ],
    [
      'many words',
      terms('utilise'),
      terms('utilise', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
      'Stricter: “Words and phrases” (plain/swap): “a” → “use” is new; “b” → “use” is new; “c” → “use” is new; “d” → “use” is new; “e” → “use” is new; “f” → “use” is new; “g” → “use” is new; “h” → “use” is new; and 2 more.',
    ],
    [
      'a word’s replacement',
      {},
      withWords({ params: { terms: [{ find: 'utilise', use: 'apply' }] } }),
      'Reworded: “Words and phrases” (plain/swap): “utilise” now becomes “apply” (before: “use”).',
    ],
    [
      'a sentence',
      {},
      withWords({ message: 'Write {advice}.' }),
      'Reworded: “Words and phrases” (plain/swap): now says “Write ….”',
    ],
    [
      'a reason',
      {},
      withWords({ why: 'Short words.' }),
      'Reworded: “Words and phrases” (plain/swap): gives as its reason: “Short words.”',
    ],
    [
      'a source',
      {},
      withWords({ source: 'style' }),
      'Reworded: “Words and phrases” (plain/swap): rests on “Style guide”.',
    ],
    [
      'its guidance',
      withWords({ guidance: 'plain-words' }),
      {},
      'Reworded: “Words and phrases” (plain/swap): leads to no guidance any more.',
    ],
    [
      'a language',
      {},
      withWords({ language: 'cy' }),
      'Milder: “Words and phrases” (plain/swap): is for Welsh drafts only.',
    ],
    [
      'modes',
      {},
      withWords({ modes: ['election'] }),
      'Milder: “Words and phrases” (plain/swap): is only for “Before an election”.',
    ],
    [
      'a kind',
      {},
      withWords({ kind: 'from-the-future' }),
      'Changed: “Words and phrases” (plain/swap): works in another way (from-the-future instead of terms); now says “from-the-future”.',
    ],
  ])('%s', (_, before, after, sentence) => {
    expect(told(before, after)).toContain(sentence);
  });

  test('a setting left out and the same one written are no change', () => {
    expect(told({}, withWords({ params: { terms: [{ find: ['utilise'], use: ['use'] }], skipQuotes: true } }))).toEqual(
      [],
    );
  });

  const term = (change: object) => withWords({ params: { terms: [{ find: 'utilise', use: 'use', ...change }] } });
  test.each<[string, Change, Change, string]>([
    ['a lower maximum', {}, { rules: [words, { ...tags, params: { max: 1 } }] }, 'Stricter'],
    ['an exception more', term({}), term({ except: ['we utilise'] }), 'Milder'],
    ['an exception fewer', term({ except: ['we utilise'] }), term({}), 'Stricter'],
    ['another place', term({}), term({ unlessAfter: ['to'] }), 'Changed'],
    ['fewer words', terms('utilise', 'leverage'), terms('utilise'), 'Milder'],
    [
      'names too',
      term({}),
      withWords({ params: { terms: [{ find: 'utilise', use: 'use' }], skipNames: false } }),
      'Stricter',
    ],
    [
      'a higher severity, and fewer words',
      terms('a', 'b'),
      { rules: [{ ...words, severity: 'error', params: { terms: [{ find: 'a', use: 'use' }] } }, tags] },
      'Changed',
    ],
    ['a higher severity, and another reason', {}, withWords({ severity: 'error', why: 'Short words.' }), 'Stricter'],
  ])('%s is under its heading', (_, before, after, heading) => {
    expect(compareRuleSets(ruleSet(before), ruleSet(after)).map((change) => change.heading)).toEqual([heading]);
  });

  test('are told by their titles, with both sides, gravest first, and counted', () => {
    const title = 'Words to avoid';
    const before = { rules: [{ ...words, title }] };
    const after = {
      rules: [
        {
          ...words,
          title,
          params: {
            terms: [
              { find: 'synergy', note: 'say what happens' },
              { find: 'utilise', use: 'apply' },
            ],
          },
        },
        { ...words, id: 'ours/one', title: 'One', params: { terms: [{ find: 'very', use: '' }] } },
        {
          ...words,
          id: 'ours/two',
          title: 'Two',
          severity: 'error',
          params: { terms: [{ find: 'cutting edge', use: 'new' }] },
        },
      ],
      preflight: false,
    };
    const changes = compareRuleSets(ruleSet(before), ruleSet(after));
    expect(changes.map(({ heading, sentence }) => `${heading}: ${sentence}`)).toEqual([
      'New: “Two”, Must fix: “cutting edge” → “new”.',
      'New: “One”, Consider: “very” (leave it out).',
      'Stricter: “Words to avoid”: “synergy” (say what happens) is new; “utilise” now becomes “apply” (before: “use”).',
      'Posting: When something must be fixed, pressing Post posts at once.',
    ]);
    expect(summariseChanges(changes)).toBe('4 changes: 2 new, 1 stricter, 1 other. 1 is about what must be fixed.');
  });

  test('ignores changes of a rule that is switched off', () => {
    expect(told(withWords({ enabled: false }), withWords({ enabled: false, severity: 'error' }))).toEqual([]);
  });
});

describe('everything else', () => {
  test.each<[string, Change, Change, string]>([
    ['a new statement', { checklist: [] }, {}, 'Statements: New: “It is cleared”.'],
    ['a statement gone', {}, { checklist: [] }, 'Statements: No longer shown: “It is cleared”.'],
    [
      'a statement’s words',
      {},
      { checklist: [{ ...statement, statement: 'I have cleared it' }] },
      'Statements: “It is cleared” now reads “I have cleared it”.',
    ],
    [
      'when it is shown',
      {},
      { checklist: [{ ...statement, triggers: { words: ['budget'] } }] },
      'Statements: “It is cleared” is shown with other drafts than before.',
    ],
    [
      'how soon it is shown',
      {},
      { checklist: [{ ...statement, priority: 60 }] },
      'Statements: “It is cleared” is shown before others more often.',
    ],
    ['a new mode', { modes: [] }, {}, 'Modes: New: “Before an election”, from 1 May 2027 until 3 June 2027.'],
    [
      'a mode’s dates',
      {},
      { modes: [{ ...mode, until: '2027-06-10' }] },
      'Modes: “Before an election” lasts from 1 May 2027 until 10 June 2027, instead of from 1 May 2027 until 3 June 2027.',
    ],
    [
      'what a mode does',
      {},
      { modes: [{ ...mode, severities: { 'plain/swap': 'off' } }] },
      'Modes: In “Before an election”, “Words and phrases” (plain/swap) says nothing.',
    ],
    [
      'what a mode does no more',
      { modes: [{ ...mode, severities: { 'plain/swap': 'error' } }] },
      {},
      'Modes: In “Before an election”, “Words and phrases” (plain/swap) is as at all times.',
    ],
    [
      'what a mode does otherwise',
      { modes: [{ ...mode, severities: { 'plain/swap': 'off' } }] },
      { modes: [{ ...mode, severities: { 'plain/swap': 'error' } }] },
      'Modes: In “Before an election”, “Words and phrases” (plain/swap) is Must fix.',
    ],
    [
      'the modes of a statement',
      {},
      { checklist: [{ ...statement, modes: ['election'] }] },
      'Statements: “It is cleared” is shown in other modes than before.',
    ],
    [
      'a time in the calendar',
      {},
      { calendar: [{ mode: 'election', title: 'Senedd', from: '2027-04-08', until: '2027-05-06T22:00' }] },
      'Modes: In the calendar: “Before an election” (Senedd) from 8 April 2027 until 10:00pm on 6 May 2027.',
    ],
    [
      'a time that is no longer in the calendar',
      { calendar: [{ mode: 'election', from: '2027-04-08', until: '2027-05-06' }] },
      {},
      'Modes: No longer in the calendar: “Before an election” from 8 April 2027 until 6 May 2027.',
    ],
    [
      'what a mode says',
      {},
      { modes: [{ ...mode, says: 'Post what people need.' }] },
      'Modes: “Before an election” now says “Post what people need.”',
    ],
    [
      'who may switch on a mode',
      {},
      { modes: [{ ...mode, byHand: true }] },
      'Modes: People may now switch on “Before an election”.',
    ],
    [
      'the words of a rule in a mode',
      {},
      { modes: [{ ...mode, wordings: { 'plain/swap': { why: 'Because.' } } }] },
      'Modes: In “Before an election” there are other words for “plain/swap”.',
    ],
    [
      'what a mode is called',
      {},
      { modes: [{ ...mode, title: 'Purdah' }] },
      'Modes: “Before an election” is now called “Purdah”.',
    ],
    [
      'a statement’s source',
      {},
      { checklist: [{ ...statement, source: 'style' }] },
      'Statements: “It is cleared” rests on “Style guide”.',
    ],
    [
      'how often',
      { cadence },
      { cadence: { ...cadence, most: 5, gap: 31 } },
      'How often: 2 to 5 posts on a working day, instead of 2 to 10.',
    ],
    [
      'how far apart',
      { cadence },
      { cadence: { ...cadence, gap: 31 } },
      'How often: 31 minutes between two posts, instead of 30.',
    ],
    [
      'how often, for the first time',
      {},
      { cadence },
      'How often: New: 2 to 10 posts on a working day, 30 minutes apart.',
    ],
    [
      'how often, a minute apart',
      {},
      { cadence: { ...cadence, gap: 1 } },
      'How often: New: 2 to 10 posts on a working day, 1 minute apart.',
    ],
    [
      'a minute apart',
      { cadence },
      { cadence: { ...cadence, gap: 1 } },
      'How often: 1 minute between two posts, instead of 30.',
    ],
    ['how often, no more', { cadence }, {}, 'How often: No longer said.'],
    ['the language', {}, { language: 'cy' }, 'The rule set: Written in Welsh instead of English.'],
    [
      'a day of review',
      {},
      { expires: '2027-01-01' },
      'The rule set: To be reviewed by 1 January 2027; before, no day was set.',
    ],
    [
      'another day of review',
      { expires: '2027-01-01' },
      { expires: '2027-02-01' },
      'The rule set: To be reviewed by 1 February 2027; before, by 1 January 2027.',
    ],
    [
      'no day of review',
      { expires: '2027-01-01' },
      {},
      'The rule set: No day is set any more by which to review it; before, by 1 January 2027.',
    ],
    [
      'the extension it needs',
      {},
      { minExtension: '1.4' },
      'The rule set: Needs version 1.4 of the extension, or a newer one; before, any would do.',
    ],
    [
      'whom to ask',
      {},
      { department: { name: 'Test', contact: 'press@example.gov.uk' } },
      'The rule set: Contact: “press@example.gov.uk” instead of nothing.',
    ],
    [
      'a word with its mark',
      { lists: { hashtags: ['One'] } },
      { lists: { hashtags: ['One', 'Why?'] } },
      'Lists: Hashtags: new “Why?”',
    ],
    [
      'an account’s limit',
      {},
      { accounts: [{ handle: 'dept', limit: 4000 }] },
      'Accounts: @dept may use 4,000 characters instead of 280.',
    ],
    [
      'a list',
      { lists: { hashtags: ['One'] } },
      { lists: { hashtags: ['One', 'Two'] } },
      'Lists: Hashtags: new “Two”.',
    ],
    ['posting', {}, { preflight: false }, 'Posting: When something must be fixed, pressing Post posts at once.'],
    [
      'the department',
      {},
      { department: { name: 'Ministry', contact: 'press@example.gov.uk' } },
      'The rule set: The department is called “Ministry” instead of “Test”.',
    ],
    [
      'a link',
      {},
      { links: { guide: { url: 'https://www.gov.uk/guide', label: 'The guide' } }, linkHosts: ['www.gov.uk'] },
      'Links: New “The guide”.',
    ],
    [
      'a source',
      {},
      { sources: { ...base.sources, ours: { ...base.sources.ours, lastChecked: '2026-12-01' } } },
      'Sources: Changed “Ours” (Last checked: 1 December 2026 instead of 22 November 2026).',
    ],
  ])('%s', (_, before, after, sentence) => {
    expect(told(before, after)).toContain(sentence);
  });

  test('entries of one category are told apart', () => {
    const entry = (handle: string, reviewBy = '2027-01-01') => ({
      category: 'press',
      name: 'Press office',
      handle,
      reviewBy,
    });
    expect(
      told({ directory: [entry('one'), entry('two')] }, { directory: [entry('one', '2027-06-01'), entry('three')] }),
    ).toEqual([
      expect.stringMatching(
        /: New “three”; gone “two”; changed “one” \(Review by: 1 June 2027 instead of 1 January 2027\)\.$/,
      ),
    ]);
  });

  test('an entry with more that is new than a sentence holds is only named', () => {
    const glossary = (definition: string) => [{ id: 'post', term: 'Post', definition, era: 'both', source: 'ours' }];
    expect(
      told(
        { glossary: glossary('One message.') },
        {
          glossary: glossary(
            'One message of a thread or by itself, as it stands on the page of whoever wrote it and of others.',
          ),
        },
      ),
    ).toEqual(['Glossary: Changed “Post”.']);
  });

  test('a whole set of new terms is one sentence', () => {
    const glossary = starterDocument.glossary.slice(0, 20).map((term) => ({ ...term, source: 'ours', seeAlso: [] }));
    expect(told({}, { glossary })).toEqual([
      expect.stringMatching(/^Glossary: New (?:“[^”]+”, ){4}“[^”]+” and 15 more\.$/),
    ]);
  });
});

test('a rule set that was only read and saved has no changes', () => {
  const read = starterRuleSet();
  const again = ruleSetSchema.parse(JSON.parse(JSON.stringify(read)));
  expect(again).toEqual(read);
  expect(compareRuleSets(read, again)).toEqual([]);
  const small = ruleSet({ glossary: [{ id: 'post', term: 'Post', definition: 'One.', era: 'both', source: 'ours' }] });
  expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(small)))).toEqual(small);
});

describe('whether browsers would take it', () => {
  test.each<[string, Change, Change, RegExp | null]>([
    ['a higher version', {}, { version: 2, preflight: false }, null],
    ['the same version with other rules', {}, { preflight: false }, /^Raise “Version” above 1:/],
    ['a lower version', { version: 4 }, { version: 3 }, /^Raise “Version” above 4:/],
    [
      'the same version with the same rules, written otherwise',
      {},
      { modes: [mode] },
      /^Raise “Version” above 1: .*two different copies/,
    ],
    ['the very same', {}, {}, null],
    ['another department’s', {}, { id: 'other', version: 2 }, /two rule sets, “test” and “other”/],
  ])('%s', (_, before, after, advice) => {
    const published = (change: Change) => ({ ruleSet: ruleSet(change), text: JSON.stringify(change) });
    expect(versionAdvice(published(before), published(after))).toEqual(
      advice === null ? null : expect.stringMatching(advice),
    );
  });
});

test('a long name is told whole, handles are the same in any case, and tables have no order', () => {
  const long = `Department of ${'Widgets and '.repeat(10)}More`;
  expect(told({}, { department: { name: long } })).toEqual([
    `The rule set: The department is called “${long}” instead of “Test”.`,
  ]);
  expect(
    told({ accounts: [{ handle: 'MyDept', limit: 500 }] }, { accounts: [{ handle: '@mydept', limit: 500 }] }),
  ).toEqual([]);
  expect(told({}, { sources: Object.fromEntries(Object.entries(base.sources).toReversed()) })).toEqual([]);
});

test('a word written with its forms is told by itself, not by what takes its place', () => {
  const forms = (...words: readonly string[]) =>
    withWords({ params: { terms: words.map((word) => ({ forms: { [word]: 'use' } })) } });
  expect(told(forms('utilise', 'leverage'), forms('utilise')).join()).toContain('“leverage” is no longer found');
});
