import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../../lib/check/examples.ts';
import { parseRuleSet, validateDocument } from '../../../lib/rule-set/parse.ts';
import { starterDocument } from '../../../lib/rule-set/starter/starter.ts';
import { changed, good, keysOf, withAt } from './bad-rule-sets/good.ts';

const ODD = {
  'U+202E': '\u202e',
  'U+2067': '\u2067',
  'U+200B': '\u200b',
  'U+001B': '\u001b',
  'U+0007': '\u0007',
  'U+0008': '\b',
  'U+D83D': '\ud83d',
  'U+E0067': '\u{e0067}',
  'U+009B': '\u009b',
  'U+2028': '\u2028',
} as const;

type Kind = { readonly kind: string };

/** A rule of each kind that the starter set uses. */
const oneOfEachKind = [...new Map((starterDocument.rules as readonly Kind[]).map((one) => [one.kind, one])).values()];
const document = { ...good, rules: [...good.rules, ...oneOfEachKind] };

const placesOf = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // A key with a dot cannot be written as a path here.
    key.includes('.') ? [] : placesOf(inner, path === '' ? key : `${path}.${key}`),
  );
};

/** The field that a place is of, with the kind of its rule where it is a setting of one. */
const fieldOf = (path: string): string => {
  const keys = keysOf(path);
  const kind = keys[0] === 'rules' && keys[2] === 'params' ? document.rules[Number(keys[1])]!.kind : '';
  return kind + keys.map((key) => (typeof key === 'number' ? '[]' : `.${key}`)).join('');
};

const fields = new Map(
  placesOf(document)
    .filter((path) => !path.includes('.examples.'))
    .map((path) => [fieldOf(path), path]),
);
const examples = placesOf(good).filter((path) => path.includes('.examples.'));

const put = (path: string, character: string): unknown => {
  const [first, index, ...rest] = keysOf(path);
  const insert = (before: unknown): unknown => `${String(before)}${character}`;
  if (first !== 'rules' || Number(index) < good.rules.length) return changed(path, insert);
  const rule = withAt('rules.0', document.rules[Number(index)]) as typeof good;
  const at = (value: unknown, keys: readonly (string | number)[]): unknown => {
    const [key, ...more] = keys;
    if (key === undefined) return insert(value);
    if (Array.isArray(value)) return value.map((one: unknown, place) => (place === key ? at(one, more) : one));
    return Object.fromEntries(
      Object.entries(value as object).map(([name, one]: [string, unknown]) => [
        name,
        name === key ? at(one, more) : one,
      ]),
    );
  };
  return { ...rule, rules: [at(rule.rules[0], rest), ...good.rules.slice(1)] };
};

const said = (value: unknown): readonly string[] => {
  const examined = validateDocument(value);
  return examined.ok ? [] : examined.problems.map(({ sentence }) => sentence);
};

describe('a character that deceives or cannot be seen is refused in every text field', () => {
  test('all fields are tried', () => {
    expect(said(good)).toEqual([]);
    expect(fields.size).toBeGreaterThanOrEqual(130);
    expect(examples.length).toBeGreaterThanOrEqual(20);
  });

  test.each([...fields.values()])('%s', (path) => {
    for (const [number, character] of Object.entries(ODD)) {
      const sentences = said(put(path, character));
      expect(sentences, number).toHaveLength(1);
      expect(sentences[0], number).toContain(`: take out ${number}, `);
      expect(sentences[0]!.indexOf(':'), number).toBeGreaterThan(3);
    }
  });

  test.each(examples)('%s: it is to be written with its number', (path) => {
    for (const [number, character] of Object.entries(ODD))
      expect(said(put(path, character))[0], number).toMatch(
        new RegExp(
          `: write ${number.replace('+', '\\+')}, .* as \\\\u\\{${number.slice(2).replace(/^0+/, '')}\\}`,
          'i',
        ),
      );
  });

  test('names of fields too', () => {
    const sources = { ...good.sources, 'one\u202eother': good.sources.ours };
    expect(said({ ...good, sources })).toEqual([
      'Source “one\\u{202E}other”: take out U+202E, a direction mark, which nobody can see.',
    ]);
  });

  test('each place is told, up to fifty', () => {
    const rule = { ...good.rules[0]!, why: 'a\u200bb', title: 'a\u202eb' };
    expect(said({ ...good, rules: [rule] })).toHaveLength(2);
    expect(said({ ...good, rules: Array.from({ length: 60 }, () => rule) })).toHaveLength(50);
  });
});

test.each([
  ['line breaks and tabs', 'One\n\ttwo\r\nthree'],
  ['emoji with joiners, selectors and skin tones', '👨‍👩‍👧‍👦 ❤️ 1️⃣ 👋🏽 🅰️ ↔︎ ⚽️'],
  ['flags of countries and nations', '🇬🇧 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['joiners in Persian and Hindi', 'می‌خواهیم क्‍ष'],
  ['accents that are apart, Arabic, Hebrew and Chinese', 'Cafe\u0301 مرحبا שלום 漢字'],
  ['a space that does not break', 'Pay £5\u00a0million'],
])('%s are allowed', (_, text) => {
  expect(said(withAt('rules.0.why', text))).toEqual([]);
});

test.each([
  ['a joiner between Latin letters', 'pay\u200dments'],
  ['a joiner at the end', 'می\u200c'],
  ['a joiner beside an emoji that it joins to nothing', '👨\u200d'],
  ['a selector after a letter', 'a\ufe0f'],
  ['tag letters after a flag that is whole', '🏴󠁧󠁢󠁷󠁬󠁳󠁿\u{e0067}'],
  ['a carriage return alone', 'One\rTwo'],
  ['a soft hyphen', 'help\u00addesk'],
  ['a byte order mark within', 'a\ufeffb'],
  ['a left-to-right mark', 'C++\u200e'],
])('%s is refused', (_, text) => {
  expect(said(withAt('rules.0.why', text))).toHaveLength(1);
});

test('an example finds what its escapes stand for, and nothing else reads them', () => {
  const rule = {
    ...good.rules[0]!,
    why: 'Write \\u{41}.',
    examples: {
      bad: [{ text: 'W\\u{E9} [[utilise]] it.', fixed: 'Wé use it.' }, 'They [[utilise]] \\u{1F44B}.'],
      good: ['A\\u{200B}b', 'No number: \\u{110000} \\u{} \\u{g}'],
    },
  };
  const read = parseRuleSet(JSON.stringify({ ...good, rules: [rule, good.rules[1]] }));
  if (!read.ok) throw new Error(read.problems.join(' '));
  const [first] = read.ruleSet.rules;
  expect(first!.why).toBe('Write \\u{41}.');
  expect(first!.examples.good).toEqual(['A\u200bb', 'No number: \\u{110000} \\u{} \\u{g}']);
  expect(first!.examples.bad[1]).toBe('They [[utilise]] 👋.');
  expect(checkExamples(read.ruleSet)).toEqual([]);
});
