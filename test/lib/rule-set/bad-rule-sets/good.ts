import { documentOf } from '../document.ts';

const lists = {
  hashtags: ['OpenDay'],
  acronyms: [{ short: 'DoE', long: 'Department of Examples', known: true }],
  venues: ['SW1A 1AA'],
  roleAddresses: ['press@example.gov.uk'],
  phones: ['020 7946 0000'],
  channels: ['@examples'],
  videos: ['dQw4w9WgXcQ'],
};
const { acronyms: _, ...tried } = lists;

const context = {
  reply: false,
  quote: false,
  thread: { index: 0, count: 2, others: ['The door is blue.'] },
  media: [{ kind: 'image', alt: 'A door.' }],
  poll: false,
  pollOptions: ['Yes', 'No'],
  longPosts: false,
  account: 'examples',
  scheduledFor: '2026-11-24T09:00',
  now: '2026-11-23T09:00',
  modes: ['crisis'],
  language: 'en',
};

const rule = {
  id: 'ours/word',
  title: 'Words of ours',
  group: 'words',
  kind: 'terms',
  params: { terms: [{ find: 'utilise', use: 'use' }], skipNames: true },
  severity: 'warning',
  seriousSeverity: 'error',
  enabled: true,
  once: true,
  inAltText: true,
  language: 'en',
  modes: ['crisis'],
  message: 'Instead of “{found}”, {advice}.',
  why: 'Short words are read faster.',
  source: 'ours',
  guidance: 'plain-words',
  examples: {
    bad: ['We [[utilise]] it.', { text: 'They [[utilise]] it.', context, lists: tried, fixed: 'They use it.' }],
    good: ['We use it.', { text: 'They use it.', context, lists: tried }],
  },
};

const translations = { en: ['message'], cy: ['neges'] };

/** A rule set with every field that there is; all bad ones are this one with one thing changed. */
export const good = {
  $schema: '../rule-set.schema.json',
  ...documentOf(3),
  expires: '2027-01-01',
  minExtension: '0.1',
  basedOn: { id: 'starter', version: 1 },
  department: { name: 'Department of Examples', contact: 'press@example.gov.uk', greeting: 'Welcome.' },
  changeNote: 'New words.',
  preflight: true,
  sources: {
    ours: {
      title: 'Ours',
      url: 'https://www.example.gov.uk/style',
      licence: 'MIT',
      read: 'ours',
      lastChecked: '2026-11-01',
    },
  },
  lists,
  rules: [rule, { ...rule, id: 'ours/phrase' }],
  precedence: [{ rules: ['ours/word'], yieldTo: ['ours/phrase'], where: 'words', why: 'One is enough.' }],
  checklist: [
    {
      id: 'q/cleared',
      statement: 'It is cleared',
      why: 'It cannot be taken back.',
      source: 'ours',
      priority: 50,
      modes: ['crisis'],
      triggers: { always: true, rules: ['ours/word'], words: ['embargo'], post: ['reply'] },
    },
  ],
  glossary: [
    {
      id: 'post',
      term: 'Post',
      definition: 'One message.',
      synonyms: ['message'],
      oldNames: ['tweet'],
      translations,
      seeAlso: ['reply'],
      era: 'both',
      since2009: 'It had another name.',
      tags: ['basic'],
      source: 'ours',
    },
    { id: 'reply', term: 'Reply', definition: 'An answer.', era: 'both', source: 'ours' },
  ],
  directoryCategories: [
    { id: 'press', title: 'Press', about: 'Who reports on us.', choose: 'Those who do.', source: 'ours' },
  ],
  directory: [
    {
      category: 'press',
      name: 'The Gazette',
      handle: 'gazette',
      why: 'They report.',
      organisation: 'Gazette plc',
      tags: ['daily'],
      reviewBy: '2027-05-01',
      notes: 'Of Leeds.',
    },
  ],
  guidance: [
    {
      id: 'plain-words',
      title: 'Plain words',
      part: 'Voice',
      synonyms: ['clarity'],
      translations,
      in2009: { text: 'Write as you speak.', sources: ['ours'] },
      now: { text: 'Use the [short word](guide).', sources: ['ours'] },
      superseded: 'Nothing.',
      shows: 'objectives',
      seeAlso: ['replies'],
    },
    { id: 'replies', title: 'Replies', part: 'Voice', now: { text: 'Answer.', sources: ['ours'] } },
  ],
  objectives: [
    {
      id: 'reach',
      statement: 'People know.',
      kinds: ['news'],
      measures: [
        {
          id: 'views',
          name: 'Views',
          text: 'Views of news',
          kind: 'count',
          level: 'output',
          from: 'views',
          per: 'period',
          network: 'x',
          kinds: ['news'],
          unit: 'views',
          period: 'month',
          target: 500,
          direction: 'more',
        },
        { id: 'said', text: 'What people say', kind: 'words', level: 'outtake' },
      ],
      source: 'ours',
    },
  ],
  strategy: {
    name: 'Social media strategy',
    purpose: 'We tell people what changes.',
    audience: 'People who rent.',
    voice: 'Plain.',
    clearance: 'The press office.',
    hours: '9am to 5pm.',
    accounts: [{ account: '@examples', use: 'News.' }],
    risks: [{ risk: 'A wrong figure.', mitigation: 'A second person looks.' }],
  },
  contentTypes: [
    {
      id: 'news',
      title: 'News',
      group: 'reuse',
      clearance: 'cleared',
      counts: true,
      share: 20,
      signs: { roles: ['reply'], links: ['gov.uk/news/'], tags: ['news'], words: ['press release'] },
      guidance: 'replies',
      source: 'ours',
    },
  ],
  cadence: { fewest: 2, most: 10, gap: 30, source: 'ours' },
  links: { guide: { url: 'https://www.example.gov.uk/guide', label: 'The guide' } },
  linkHosts: ['www.example.gov.uk'],
  modes: [
    {
      id: 'crisis',
      title: 'Crisis',
      says: 'Post about the crisis alone.',
      guidance: 'replies',
      byHand: true,
      from: '2026-11-01',
      until: '2026-12-01T22:00',
      severities: { 'ours/word': 'error' },
      wordings: { 'ours/word': { message: 'Now use {advice}.', why: 'People are in danger.', source: 'ours' } },
    },
  ],
  calendar: [
    { mode: 'crisis', title: 'The flood', from: '2026-12-02T00:01', until: '2026-12-03' },
    { mode: 'crisis', from: '2026-12-04', until: '2026-12-04T22:00' },
  ],
  translations: { en: {}, cy: {} },
  accounts: [{ handle: 'examples', limit: 4_000 }],
};

type Keys = readonly (string | number)[];

/** The keys of a path as it is written here, such as rules.0.why. */
export const keysOf = (path: string): Keys =>
  path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const putAt = (value: unknown, [key, ...rest]: Keys, change: (before: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [...value];
    list[Number(key)] = putAt(value[Number(key)], rest, change);
    return list;
  }
  const before = typeof value === 'object' && value !== null ? value : {};
  const fields = new Map<string, unknown>(Object.entries(before));
  const next = putAt(fields.get(String(key)), rest, change);
  if (next === undefined) fields.delete(String(key));
  else fields.set(String(key), next);
  return Object.fromEntries(fields);
};

/** The good rule set with one place changed; undefined takes it away. */
export const changed = (path: string, change: (before: unknown) => unknown): unknown =>
  putAt(good, keysOf(path), change);

/** The good rule set with something else at a place. */
export const withAt = (path: string, put: unknown): unknown => changed(path, () => put);

/** The good rule set with an entry's copy, a little changed, after a list's own entries. */
export const withMore = (path: string, change: object = {}): unknown =>
  changed(path, (before) =>
    Array.isArray(before)
      ? [...(before as readonly object[]), { ...(before as readonly object[])[0], ...change }]
      : before,
  );
