import type { Context } from '../draft/draft.ts';
import type { Example, Rule } from '../rule-set/schema.ts';
import { isObject } from '../text/is-object.ts';

const MOST_WORDS = 6;

const texts = (value: unknown): readonly string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string');

const FRAMES: readonly ((words: string) => string)[] = [
  (words) => `We want to talk about ${words} today.`,
  (words) => `Read more about ${words} on our website.`,
  (words) => `This is about ${words}.`,
  (words) => `It was ${words}, people told us.`,
];

const framed = (words: readonly string[]): readonly string[] =>
  words.slice(0, MOST_WORDS).flatMap((one) => FRAMES.map((frame) => frame(one)));

/** Sentences that hold no fault of style. */
export const PLAIN: readonly string[] = ['The library opens on Monday.', 'You can read the report now.', 'Thank you.'];

/** What surrounds a draft that a rule with such conditions is about. */
const contextFor = (when: Readonly<Record<string, unknown>>): Context => {
  const [account] = texts(when['accounts']);
  const [post] = texts(when['post']);
  return {
    ...(account === undefined ? {} : { account }),
    ...(post === 'reply' ? { reply: true } : {}),
    ...(post === 'quote' ? { quote: true } : {}),
    ...(when['media'] === true ? { media: [{ kind: 'image', alt: 'A river between green fields' }] } : {}),
  };
};

const inContext = (drafts: readonly string[], when: unknown): readonly Example[] => {
  const context = isObject(when) ? contextFor(when) : {};
  return drafts.map((text) => (Object.keys(context).length === 0 ? text : ({ text, context } as Example)));
};

type Candidates = (params: Readonly<Record<string, unknown>>) => readonly Example[];

const forTerms: Candidates = ({ terms, when }) => {
  const all = (Array.isArray(terms) ? terms : []).filter(isObject);
  const found = all.flatMap(({ find, forms }) => [...texts(find), ...Object.keys(isObject(forms) ? forms : {})]);
  const better = all.flatMap(({ use, forms }) => [
    ...texts(use),
    ...Object.values(isObject(forms) ? forms : {}).flatMap(texts),
  ]);
  return inContext(
    framed([...found.slice(0, MOST_WORDS), ...better.filter((word) => word !== '')].slice(0, 2 * MOST_WORDS)),
    when,
  );
};

const forMustInclude: Candidates = ({ when, include }) => {
  const asked = isObject(when) ? when : {};
  const lists = isObject(include) ? (include['anyOf'] ?? include['allOf']) : {};
  const things = isObject(lists) ? lists : {};
  const tags = ({ hashtags, mentions, linksTo }: Readonly<Record<string, unknown>>): readonly string[] => [
    ...texts(hashtags).map((tag) => `#${tag.replace(/^#/, '')}`),
    ...texts(mentions).map((name) => `@${name.replace(/^@/, '')}`),
    ...texts(linksTo).map((host) => `https://${host}/page`),
  ];
  const first = (['hashtags', 'mentions', 'linksTo'] as const).flatMap((list) =>
    tags({ [list]: texts(asked[list])[0] }),
  );
  const bare = 'words' in asked ? framed(texts(asked['words'])) : PLAIN;
  const drafts = bare.map((text) => [text, ...first].join(' '));
  const wanted = [...texts(things['text']), ...tags(things)];
  const whole = drafts.flatMap((text) => [...wanted.map((one) => `${text} ${one}`), [text, ...wanted].join(' ')]);
  return inContext([...drafts, ...whole], when);
};

const forCounts: Candidates = ({ what, max, min, ...about }) => {
  const most = Math.min(Number(max ?? min ?? 1) + 1, 40);
  const many = (one: (index: number) => string, between = ' '): string =>
    Array.from({ length: most }, (_, index) => one(index)).join(between);
  const drafts: Readonly<Record<string, readonly string[]>> = {
    mentions: [many((index) => `@colleague${index + 1}`), `Thanks to ${many((index) => `@team${index + 1}`)}`],
    questions: [many((index) => `Will it open on day ${index + 1}?`), many(() => 'Is it open now?')],
    lines: [many((index) => `Step ${index + 1}`, '\n'), many(() => 'Another line of words', '\n')],
    sentences: [many(() => 'We open the doors.'), many(() => 'You can come in.')],
    numbers: [`Rooms ${many((index) => String(index + 1), ' and ')}`, `We saw ${many(() => '12 boats', ', ')}.`],
    characters: [
      'river '.repeat(60).slice(0, Number(max ?? 0) + 1),
      'water '.repeat(60).slice(0, Number(max ?? 0) + 1),
    ],
  };
  return inContext([...(drafts[String(what)] ?? []), ...PLAIN, 'One. Two. Three. Four. Five.'], about);
};

const BY_KIND: Readonly<Record<string, Candidates>> = {
  terms: forTerms,
  'must-include': forMustInclude,
  counts: forCounts,
};

/** Drafts that may do as examples of a rule, by what it looks for. Whether they do has to be tried. */
export const exampleCandidates = ({ kind, params }: Pick<Rule, 'kind' | 'params'>): readonly Example[] => [
  ...((Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined)?.(params) ?? []),
  ...PLAIN,
];
