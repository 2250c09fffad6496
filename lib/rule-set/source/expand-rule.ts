import { withoutMarks } from '../../text/fold.ts';
import { isObject } from '../../text/is-object.ts';
import { quote } from '../problem.ts';
import { notThere, type Report } from './edit-list.ts';
import type { Json } from './inherit-lists.ts';

/** Fields of a rule that a short form may have beside its own. */
const RULE_FIELDS = new Set(
  'id title group severity seriousSeverity enabled once language inAltText modes message why source guidance examples'.split(
    ' ',
  ),
);

/** What a source says where a rule does not. */
export type RuleDefaults = {
  /** The only source of the document's own, or the one that is called `ours`. */
  readonly source: string | undefined;
  readonly language: unknown;
};

/** What `atMost` may count, and the kind and the setting for it. */
export const AT_MOST: Readonly<
  Record<string, { readonly kind: string; readonly setting: string; readonly more?: Json }>
> = {
  hashtags: { kind: 'hashtag-count', setting: 'max' },
  emoji: { kind: 'emoji-count', setting: 'max' },
  links: { kind: 'link-count', setting: 'max' },
  exclamation: { kind: 'exclamation', setting: 'max' },
  sentenceWords: { kind: 'sentence-length', setting: 'max' },
  ...Object.fromEntries(
    ['mentions', 'questions', 'lines', 'sentences', 'numbers', 'characters'].map((what) => [
      what,
      { kind: 'counts', setting: 'max', more: { what } },
    ]),
  ),
};

/** A short form: the field that tells it, the fields it has beside those of a rule, and the rule that it stands for. */
type ShortForm = {
  readonly mark: string;
  readonly fields: readonly string[];
  readonly expand: (rule: Json, report: (field: string, remedy: string) => void) => Json | null;
};

const pick = (rule: Json, fields: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(Object.entries(fields).flatMap(([from, to]) => (from in rule ? [[to, rule[from]]] : [])));

/** A text as the second half of an id: “service users” as service-users. */
const slugOf = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 70) ?? 'rule';

const LONGEST_TITLE = 60;

const avoid: ShortForm = {
  mark: 'avoid',
  fields: ['use', 'advice', 'forms', 'except', 'caseSensitive'],
  expand: (rule) => {
    const first = String([rule['avoid']].flat()[0] ?? '');
    const title = quote(first);
    const fields = {
      avoid: 'find',
      use: 'use',
      advice: 'note',
      forms: 'forms',
      except: 'except',
      caseSensitive: 'caseSensitive',
    };
    return {
      id: `ours/${slugOf(first)}`,
      ...(title.length <= LONGEST_TITLE ? { title } : {}),
      kind: 'terms',
      params: { terms: [pick(rule, fields)] },
    };
  },
};

/** The single things that `include` may name, and the lists that they stand for. */
const SINGLE: Readonly<Record<string, string>> = {
  text: 'text',
  hashtag: 'hashtags',
  hashtags: 'hashtags',
  mention: 'mentions',
  mentions: 'mentions',
  linkTo: 'linksTo',
  linksTo: 'linksTo',
};

const wholeInclude = (include: unknown): unknown => {
  if (!isObject(include) || 'anyOf' in include || 'allOf' in include) return include;
  const lists = Object.entries(include).map(([name, value]) => [
    Object.hasOwn(SINGLE, name) ? SINGLE[name] : name,
    typeof value === 'string' ? [value] : value,
  ]);
  return { anyOf: Object.fromEntries(lists) };
};

const include: ShortForm = {
  mark: 'include',
  fields: ['when', 'place', 'insert', 'unless'],
  expand: (rule) => ({
    kind: 'must-include',
    params: {
      include: wholeInclude(rule['include']),
      ...pick(rule, { when: 'when', place: 'place', insert: 'insert', unless: 'unless' }),
    },
  }),
};

const atMost: ShortForm = {
  mark: 'atMost',
  fields: [],
  expand: (rule, report) => {
    const limits = isObject(rule['atMost']) ? Object.entries(rule['atMost']) : [];
    const [only, ...others] = limits;
    if (!only || others.length > 0) {
      report('atMost', 'name one thing and how many of it there may be, such as { hashtags: 1 }');
      return null;
    }
    const counted = Object.hasOwn(AT_MOST, only[0]) ? AT_MOST[only[0]] : undefined;
    if (!counted) {
      report('atMost', notThere(only[0], Object.keys(AT_MOST), 'thing that can be counted'));
      return null;
    }
    return { kind: counted.kind, params: { ...counted.more, [counted.setting]: only[1] } };
  },
};

const FORMS: readonly ShortForm[] = [avoid, include, atMost];

const REASON: Readonly<Record<string, string>> = {
  en: 'Our style guide asks for it.',
  cy: 'Mae ein canllaw arddull yn gofyn am hyn.',
};

/** What a rule in a source has where it does not say: a severity, a reason and a source. */
const withDefaults = (rule: Json, { source, language }: RuleDefaults): Json => ({
  severity: 'suggestion',
  why: REASON[String(rule['language'] ?? language)] ?? REASON['en'],
  ...(source === undefined ? {} : { source }),
  ...rule,
});

/**
 * A rule of a source as it stands in a rule set, but for examples that are left out. A short form is written out; what
 * it does not say gets its usual value.
 */
export const expandRule = (
  written: unknown,
  defaults: RuleDefaults,
  { index, report }: { readonly index: number; readonly report: Report },
): unknown => {
  if (!isObject(written)) return written;
  const form = 'kind' in written ? undefined : FORMS.find(({ mark }) => mark in written);
  if (!form) return withDefaults(written, defaults);
  const known = [form.mark, ...form.fields, ...RULE_FIELDS];
  const unknown = Object.keys(written).filter((field) => !known.includes(field));
  for (const field of unknown) report(['rules', index, field], notThere(field, known, 'field of a rule like this'));
  const expanded = form.expand(written, (field, remedy) => report(['rules', index, field], remedy));
  if (expanded === null) return written;
  const others = Object.entries(written).filter(([field]) => RULE_FIELDS.has(field));
  return withDefaults({ ...expanded, ...Object.fromEntries(others) }, defaults);
};
