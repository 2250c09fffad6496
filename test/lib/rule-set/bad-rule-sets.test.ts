import { expect, test } from 'vitest';
import { examineRuleSet, readRuleSet } from '../../../lib/rule-set/read.ts';
import { documentOf } from './update-world.ts';

/* Every field of a good rule set, taken away, of another type, and with a stranger beside it: each with a sentence that says where and what to do. */

const good = {
  ...documentOf(3),
  expires: '2027-01-01',
  minExtension: '0.1',
  changeNote: 'New words.',
  preflight: true,
  lists: { hashtags: ['OpenDay'], acronyms: [{ short: 'DoE', long: 'Department of Examples' }], venues: ['SW1A 1AA'], roleAddresses: ['press@example.gov.uk'], phones: ['020 7946 0000'], channels: ['@examples'], videos: ['dQw4w9WgXcQ'] },
  checklist: [{ id: 'q/cleared', question: 'Is it cleared?', why: 'It cannot be taken back.', source: 'ours', priority: 50, triggers: { always: true, rules: ['ours/word'], words: ['embargo'], post: ['reply'] } }],
  glossary: [{ id: 'post', term: 'Post', definition: 'One message.', synonyms: ['message'], oldNames: ['tweet'], seeAlso: [], era: 'both', since2009: 'It had another name.', tags: ['basic'], source: 'ours' }],
  modes: [{ id: 'crisis', title: 'Crisis', from: '2026-11-01', until: '2026-12-01', severities: { 'ours/word': 'error' } }],
  accounts: [{ handle: 'examples', limit: 4_000 }],
};

type Key = string | number;
type Bad = readonly [title: string, document: unknown];

/** Every place of a document, and what stands there. */
const placesIn = (value: unknown, path: readonly Key[] = []): readonly (readonly [readonly Key[], unknown])[] => [
  [path, value],
  ...(Array.isArray(value) ? value.flatMap((one, at) => placesIn(one, [...path, at])) : []),
  ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key])) : []),
];

/** The document with something else at a place; undefined takes it away. */
const withAt = (value: unknown, [key, ...rest]: readonly Key[], put: unknown): unknown => {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? withAt(one, rest, put) : one));
  const { [key]: old, ...others } = value as Record<string, unknown>;
  const next = withAt(old, rest, put);
  return next === undefined ? others : { ...others, [key]: next };
};

const OTHERS: readonly unknown[] = [null, 7.5, true, 'x\u0000', [], {}];
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

const bad: readonly Bad[] = placesIn(good)
  .filter(([path]) => path.length > 0)
  .flatMap(([path, value]): readonly Bad[] => [
    ...OTHERS.filter((other) => kindOf(other) !== kindOf(value)).map((other): Bad => [`${path.join('.')}: ${JSON.stringify(other)}`, withAt(good, path, other)]),
    ...(typeof path.at(-1) === 'string' ? [[`${path.join('.')}: missing`, withAt(good, path, undefined)] as const] : []),
    ...(typeof value === 'object' && !Array.isArray(value) ? [[`${path.join('.')}: a stranger`, withAt(good, [...path, 'stranger'], 1)] as const] : []),
  ])
  .filter(([, document]) => !examineRuleSet(document).ok);

const problemsOf = (document: unknown): readonly string[] => {
  const read = examineRuleSet(document);
  return read.ok ? [] : read.problems;
};

test('the rule set that all others are made from is good', () => {
  expect(problemsOf(good)).toEqual([]);
});

test(`at least 300 bad rule sets are refused (${bad.length})`, () => {
  expect(bad.length).toBeGreaterThanOrEqual(300);
});

test.each(bad)('%s: says where and what to do', (_, document) => {
  const problems = problemsOf(document);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem).toMatch(/^(?:The rule set|Rule|Question|Term|Mode|Account|Source|“).*[.]$/s);
    expect(problem).not.toMatch(/invalid|expected|received|undefined|\[object|(?<!“)error\b/i);
    expect(problem.length).toBeLessThan(300);
  }
});

test('each field has sentences of its own', () => {
  const byField = new Map<string, Set<string>>();
  for (const [title, document] of bad) {
    const field = title.split(':')[0]!;
    for (const problem of problemsOf(document)) byField.set(problem, (byField.get(problem) ?? new Set()).add(field));
  }
  // A list's entry and the list itself may share a sentence; two unrelated fields may not.
  const shared = [...byField].filter(([, fields]) => new Set([...fields].map((field) => field.split('.').slice(0, 2).join('.'))).size > 2);
  expect(shared.map(([problem]) => problem)).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('a field named %s changes no object', (name) => {
  for (const place of ['{', '"department":{', '"rules":[{', '"examples":{', '"lists":{', '"sources":{', '"severities":{', '"triggers":{', '"params":{', '"glossary":[{', '"modes":[{', '"accounts":[{']) {
    const text = JSON.stringify(good).replace(place, `${place}"${name}":{"polluted":true},`);
    readRuleSet(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
});
