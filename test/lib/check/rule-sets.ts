import * as z from 'zod';
import { ruleSetSchema, type RuleSet } from '../../../lib/rule-set/schema.ts';
import { defineKind, type Match, type RuleKind } from '../../../lib/rules/rule-kind.ts';

/** Nine o'clock on a Monday. */
export const NOW = { year: 2026, month: 11, day: 23, hour: 9, minute: 0 };

const examples = { bad: ['a', 'b'], good: ['c', 'd'] };

type Part = Readonly<Record<string, unknown>>;

/** A rule of the kind `finds` that marks the given words, with what the test cares for. */
export const rule = (id: string, words: string, more: Part = {}) => ({
  id,
  kind: 'finds',
  params: { words },
  severity: 'warning',
  why: 'Because.',
  source: 'ours',
  examples,
  ...more,
});

/** A small rule set with these rules. */
export const ruleSetOf = (rules: readonly Part[], more: Part = {}): RuleSet =>
  ruleSetSchema.parse({
    schemaVersion: 1,
    id: 'test',
    version: 1,
    published: '2026-11-23',
    language: 'en',
    department: { name: 'Test' },
    sources: { ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } },
    rules,
    checklist: [],
    ...more,
  });

const find = (text: string, words: string): readonly Match[] =>
  Array.from(text.matchAll(new RegExp(words, 'g')), ({ 0: found, index }) => ({
    target: { start: index, end: index + found.length },
    facts: { found },
    serious: found === 'cow',
    replacements: [found.toUpperCase()],
  }));

const params = z.strictObject({ words: z.string() });
const about = { title: 'Finds', about: 'Finds words.', message: 'Look at {found}', params };

/** Every line that kind `finds` has looked at, in order. */
export const looked: string[] = [];

/**
 * Kinds for tests: `finds` looks at lines, `finds-in-draft` at the whole, `throws` fails on a bang, `astray` points
 * nowhere.
 */
export const testKinds: ReadonlyMap<string, RuleKind> = new Map<string, RuleKind>([
  [
    'finds',
    defineKind({
      ...about,
      name: 'finds',
      scope: 'line',
      compile:
        ({ words }) =>
        ({ text }) => (looked.push(text), find(text, words)),
    }),
  ],
  [
    'finds-in-draft',
    defineKind({
      ...about,
      name: 'finds-in-draft',
      scope: 'draft',
      compile:
        ({ words }) =>
        ({ text }) =>
          find(text, words),
    }),
  ],
  [
    'pictures',
    defineKind({
      ...about,
      name: 'pictures',
      scope: 'draft',
      compile:
        () =>
        ({ media }) =>
          media.map((_, index) => ({ target: { media: index }, facts: { found: index + 1 } })),
    }),
  ],
  [
    'throws',
    defineKind({
      ...about,
      name: 'throws',
      scope: 'draft',
      compile:
        () =>
        ({ text }) => {
          if (text.includes('!')) throw new Error('a bang');
          return [];
        },
    }),
  ],
  [
    'astray',
    defineKind({
      ...about,
      name: 'astray',
      scope: 'draft',
      compile:
        () =>
        ({ text }) => [{ target: { start: 0, end: text.length + 1 } }],
    }),
  ],
]);
