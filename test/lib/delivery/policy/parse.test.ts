import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAUSES } from '../../../../lib/settings/pause.ts';
import { PREFLIGHTS } from '../../../../lib/settings/preflights.ts';
import { effectiveSettings, parsePolicy } from '../../../../lib/delivery/policy/parse.ts';
import { POLICY_SETTINGS } from '../../../../lib/delivery/policy/settings.ts';
import type { SettingType } from '../../../../lib/delivery/policy/setting-types.ts';
import { samplesOf } from './samples.ts';

const wrongIn = (raw: Record<string, unknown>): readonly string[] => {
  const answer = parsePolicy(raw);
  return answer.state === 'present' ? answer.wrong : [];
};

test('nothing of ours is no policy', () => {
  expect(parsePolicy({})).toEqual({ state: 'absent' });
  expect(parsePolicy({ theirs: 1, ruleSetUrl: null })).toEqual({ state: 'absent' });
});

test('each setting is read under its own name, and the others are not there', () => {
  expect(parsePolicy({ ruleSetUrl: 'https://a.gov.uk/r.json', ruleSetKeys: ['k'], pinnedVersion: 4 })).toEqual({
    state: 'present',
    wrong: [],
    policy: { url: 'https://a.gov.uk/r.json', keys: ['k'], pinnedVersion: 4 },
  });
});

test.each<[string, readonly unknown[]]>([
  ['ruleSetInline', [1, '', {}, true, ['a']]],
  ['ruleSetUrl', ['http://a.gov.uk', 'a.gov.uk', '', 1, 'javascript:alert(1)', 'data:,x', ['https://a.gov.uk']]],
  ['ruleSetId', [1, '', {}]],
  ['ruleSetKeys', ['ed25519:x', [1], ['a', null], {}, 7]],
  ['ruleSetThreshold', [0, 4, 1.5, 'two', true]],
  ['minVersion', [0, -1, 1.5, 2 ** 31, 'latest']],
  ['pinnedVersion', [0, null, 2 ** 53].filter((value) => value !== null)],
  ['checkMinutes', [14, 1441, 'hourly']],
  ['departmentName', [1, [], false]],
  ['allowPersonalRules', ['maybe', 2, {}]],
  ['allowTurnOffRules', ['', 0]],
  ['allowIgnoreMustFix', ['', 0, 1, 'no', 'False', [false], {}]],
  ['preflight', ['', 'Required', 'on ', 'yes', true, false, 1, ['on'], { on: true }, 'null']],
  ['reasonDays', [0, 91, -1, 1.5, 1e9, '', 'ninety', '0', '91', '7 days', true, [7], {}]],
  ['supportUrl', ['http://a.gov.uk', 'mailto:it@a.gov.uk', 'https://me@a.gov.uk', 'https:/me:secret@a.gov.uk']],
])('%s of the wrong kind is named, and the others are kept', (name, values) => {
  for (const value of values) {
    const other = name === 'departmentName' ? { ruleSetId: 'a' } : { departmentName: 'Examples' };
    const answer = parsePolicy({ ...other, [name]: value });
    expect(wrongIn({ ...other, [name]: value }), JSON.stringify(value)).toEqual([name]);
    expect(answer).toMatchObject({
      state: 'present',
      policy: name === 'departmentName' ? { id: 'a' } : { departmentName: 'Examples' },
    });
  }
});

test.each(POLICY_SETTINGS.filter(({ type, long }) => (type === 'text' && !long) || type === 'address'))(
  '$name with a character that deceives or cannot be seen is named as not valid',
  ({ name, type }) => {
    const plain = type === 'address' ? 'https://a.gov.uk/a' : 'Examples';
    expect(wrongIn({ [name]: plain })).toEqual([]);
    for (const odd of [
      '\u202e',
      '\u2067',
      '\u200b',
      '\u001b',
      '\u0007',
      '\b',
      '\ud83d',
      '\u{e0067}',
      '\u009b',
      '\u2028',
    ])
      expect(wrongIn({ [name]: `${plain}${odd}a` }), JSON.stringify(odd)).toEqual([name]);
  },
);

test('a registry’s texts are read as they are meant', () => {
  expect(
    parsePolicy({
      ruleSetKeys: '["a","b"]',
      minVersion: '7',
      allowPersonalRules: 'false',
      allowIgnoreMustFix: 'false',
      preflight: '"required"',
      reasonDays: '30',
    }),
  ).toMatchObject({
    policy: {
      keys: ['a', 'b'],
      minVersion: 7,
      allowPersonalRules: false,
      allowIgnoreMustFix: false,
      preflight: 'required',
      reasonDays: 30,
    },
  });
});

test('no name of a policy reaches the prototype of anything', () => {
  expect(
    parsePolicy(
      JSON.parse('{"__proto__":{"ruleSetUrl":"https://evil.example"},"constructor":1}') as Record<string, unknown>,
    ),
  ).toEqual({ state: 'absent' });
  expect('ruleSetUrl' in {}).toBe(false);
});

describe('the schema that browsers are given', () => {
  const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8')) as {
    properties: Record<string, { type: string; items?: unknown }>;
  };

  test('has the settings that are read', () => {
    expect(Object.keys(schema.properties)).toEqual(POLICY_SETTINGS.map(({ name }) => name));
  });

  const TYPES = {
    text: 'string',
    address: 'string',
    number: 'integer',
    switch: 'boolean',
    list: 'array',
    choice: 'string',
  } as const;
  /** A text takes whatever is written as one. */
  const takes = (type: SettingType, other: string): boolean =>
    other === type || (type === 'text' && other === 'address');

  test.each(POLICY_SETTINGS)('$name is of one type wherever it is spoken of, with one title', (setting) => {
    const { name, type, title } = setting;
    expect(schema.properties[name]).toMatchObject({ type: TYPES[type], title });
    for (const [other, value] of Object.entries(samplesOf(setting)))
      expect(wrongIn({ [name]: value }), other).toEqual(takes(type, other) ? [] : [name]);
  });

  test.each(
    POLICY_SETTINGS.flatMap(({ name, type, range }) => (type === 'number' && range ? [[name, ...range] as const] : [])),
  )('%s is read from %i to %i, as the command line writes it', (name, least, most) => {
    for (const value of [least, most]) expect(wrongIn({ [name]: value })).toEqual([]);
    for (const value of [least - 1, most + 1]) expect(wrongIn({ [name]: value })).toEqual([name]);
    // Chromium drops what is out of a schema's range without a word; ours is told.
    expect(Object.keys(schema.properties[name] ?? {})).toEqual(['type', 'title', 'description']);
  });

  test('the choices that the command line writes are the ones that are read', () => {
    expect(POLICY_SETTINGS.flatMap(({ name, choices }) => (choices ? [[name, Object.keys(choices)]] : []))).toEqual([
      ['firstRun', ['once', 'never']],
      ['allowPause', [...PAUSES]],
      ['preflight', [...PREFLIGHTS]],
    ]);
    for (const preflight of PREFLIGHTS)
      expect(parsePolicy({ preflight })).toMatchObject({ policy: { preflight }, wrong: [] });
    expect(parsePolicy({ firstRun: 'never' })).toMatchObject({ policy: { firstRun: 'never' }, wrong: [] });
  });

  test('is flat, and has nothing for which Chromium would not load the extension', () => {
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    for (const { type, items } of Object.values(schema.properties)) {
      expect(['string', 'boolean', 'integer', 'array']).toContain(type);
      expect(items).toEqual(type === 'array' ? { type: 'string' } : undefined);
    }
  });
});

test('every setting is shown with its value, and whether the policy set it, be it to what is usual', () => {
  const answer = parsePolicy({ checkMinutes: 30, allowTurnOffRules: true, ruleSetInline: 'x'.repeat(1_000) });
  const shown = answer.state === 'present' ? effectiveSettings(answer.policy) : [];
  expect(shown.map(({ name }) => name)).toEqual(POLICY_SETTINGS.map(({ name }) => name));
  expect(shown.find(({ name }) => name === 'checkMinutes')).toEqual({ name: 'checkMinutes', value: 30, set: true });
  expect(shown.find(({ name }) => name === 'ruleSetInline')).toEqual({ name: 'ruleSetInline', value: true, set: true });
  expect(shown.find(({ name }) => name === 'allowTurnOffRules')).toEqual({
    name: 'allowTurnOffRules',
    value: true,
    set: true,
  });
  expect(shown.find(({ name }) => name === 'allowPersonalRules')).toEqual({
    name: 'allowPersonalRules',
    value: true,
    set: false,
  });
  expect(
    shown
      .filter(({ name }) => ['allowIgnoreMustFix', 'preflight', 'reasonDays'].includes(name))
      .map(({ value, set }) => [value, set]),
  ).toEqual([
    [true, false],
    [null, false],
    [90, false],
  ]);
});

describe('a name that is nearly that of a setting', () => {
  const misspeltIn = (raw: Record<string, unknown>) => {
    const answer = parsePolicy(raw);
    return answer.state === 'present' ? (answer.misspelt ?? []) : null;
  };

  test.each(POLICY_SETTINGS.map(({ name }) => name))('%s, with a letter or a blank more, fewer or another', (name) => {
    const slips = [
      name.toUpperCase(),
      `${name[0]!.toUpperCase()}${name.slice(1)}`,
      `${name} `,
      `${name.slice(0, 4)}${name.slice(5)}`,
      `${name.slice(0, 4)}x${name.slice(4)}`,
      `${name.slice(0, 4)}x${name.slice(5)}`,
    ];
    for (const written of slips) expect(misspeltIn({ [written]: 1 }), written).toEqual([{ written, name }]);
    expect(misspeltIn({ ruleSetId: 'a', [slips[1]!]: 1 })).toHaveLength(1);
  });

  test.each(['rulesetUrl', 'RuleSetUrl', 'ruleSetUrl ', 'minversion', 'allowTurnoffRules', 'ruleSetKey'])(
    '%s is not taken for a policy that says nothing',
    (written) => expect(misspeltIn({ [written]: true })).toHaveLength(1),
  );

  test('other names are left alone', () => {
    for (const name of ['theirs', 'rules', '__proto__', 'constructor', 'x'.repeat(100_000)])
      expect(misspeltIn({ [name]: 1 }) ?? []).toEqual([]);
  });
});
