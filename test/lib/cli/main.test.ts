import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { checkJson, countersign } from './run.ts';

// Every test starts a process: a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = 'Our offices are open again from Monday. Thank you for your patience.';
const BAD = 'OFFICIAL-SENSITIVE Our plans for Monday';

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const ruleSet = {
  schemaVersion: 1,
  id: 'test',
  version: 1,
  published: '2026-11-23',
  language: 'en',
  department: { name: 'Test' },
  sources: { ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' } },
  checklist: [],
  rules: [
    {
      id: 'our/word',
      kind: 'terms',
      params: { terms: [{ find: 'utilise', use: 'use' }] },
      severity: 'error',
      why: 'Plain words are read faster.',
      source: 'ours',
      examples: { bad: ['You [[utilise]] it', 'They [[utilise]] it'], good: ['Use it', 'We use it'] },
    },
  ],
};

describe('one draft', () => {
  test('that is fine gets a short report and ends with 0', async () => {
    const { code, out, err } = await countersign(['check', '--text', GOOD]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${GOOD.length} of 280 characters: no problems found.`);
  });

  test('with a must-fix gets it explained, with the guidance, and ends with 1', async () => {
    const { code, out } = await countersign(['check', BAD]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Must fix: “OFFICIAL-SENSITIVE”$/m);
    expect(out).toMatch(/sec\/marking · .+, last checked \d{4}-\d\d-\d\d/);
    expect(out).toMatch(/1 must fix/);
  });

  test('brings its questions under the words that the panel has', async () => {
    const { title } = getMessages('en').checklist;
    expect((await countersign(['check', 'Up 5% on last year'])).out).toContain(`${title}:\n  [ ] `);
  });

  test('may come on standard input, or after -- where it begins with a hyphen', async () => {
    expect((await countersign(['check'], `\ufeff${GOOD}\r\n`)).out).toContain(`${GOOD.length} of 280 characters`);
    expect((await countersign(['check', '--', '-5 degrees tonight'])).out).toContain('18 of 280 characters');
  });

  test.each<[string, Buffer]>([
    ['Windows-1252', Buffer.from('We\x92re open', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffWe are open', 'utf16le')],
    ['UTF-16 without its mark', Buffer.from('We are open', 'utf16le')],
  ])('that comes in %s is not taken for a fine one', async (_, draft) => {
    expect(await countersign(['check'], draft)).toEqual({
      code: 2,
      out: '',
      err: 'What came on standard input is not UTF-8 text. Save it as UTF-8.\n',
    });
    expect(
      await countersign(['check', '--json'], Buffer.concat([Buffer.from('{"text": "'), draft, Buffer.from('"}\n')])),
    ).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Line 1: /) });
  });

  test('cannot come from where its rules come', async () => {
    for (const format of [[], ['--json']])
      expect(await countersign(['check', '--rules', '-', ...format], JSON.stringify(ruleSet))).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('cannot both come from standard input'),
      });
    expect((await countersign(['check', '--rules', '-', 'You utilise it'], JSON.stringify(ruleSet))).code).toBe(1);
  });

  test('shows what a fix costs', async () => {
    expect((await countersign(['check', 'You can utilise it'])).out).toContain(
      'Fix: change to “use” (4 fewer characters)',
    );
  });
});

describe('JSON Lines', () => {
  test('give one answer a line, with every field', async () => {
    const { code, answers, err } = await checkJson([
      { id: '1', text: GOOD },
      { id: 2, text: BAD },
    ]);
    expect([code, err]).toEqual([1, '']);
    expect(answers.map(({ id }) => id)).toEqual(['1', 2]);
    expect(answers[0]).toEqual({ id: '1', weightedLength: GOOD.length, limit: 280, hints: [], checklist: [] });
    expect(answers[1]?.hints).toContainEqual({
      rule: 'sec/marking',
      severity: 'error',
      open: true,
      target: 'text',
      start: 0,
      end: 18,
      message: expect.stringMatching(/OFFICIAL-SENSITIVE/),
      replacements: [],
    });
  });

  test('name pictures and the whole draft as targets', async () => {
    const { answers } = await checkJson([
      {
        id: 'picture',
        text: GOOD,
        context: {
          media: [
            { kind: 'image', alt: 'A door' },
            { kind: 'image', alt: '' },
          ],
        },
      },
      { id: 'film', text: 'Watch our new film about floods' },
    ]);
    const targets = answers.map(({ hints }) => hints.map(({ rule, target, start, end }) => [rule, target, start, end]));
    expect(targets[0]).toContainEqual(['alt/missing', 'media:1', 0, 0]);
    expect(targets[1]).toContainEqual(['yt/link-missing', 'draft', 0, 0]);
  });

  test('tell the stretch that a replacement replaces, where it is wider than what is marked', async () => {
    const text = '🎄 Merry Christmas to you all';
    const { answers } = await checkJson([{ id: '1', text }]);
    const moved = answers[0]!.hints.find(({ rule }) => rule === 'emoji/line-start')!;
    expect(text.slice(0, moved.start) + moved.replacements[0] + text.slice(moved.end)).toBe(
      'Merry Christmas to you all 🎄',
    );
  });

  test('name a mode that the rule set does not have, once, and check the draft', async () => {
    const { code, answers, err } = await checkJson([
      { id: '1', text: GOOD, context: { modes: ['strike'] } },
      { id: '2', text: GOOD, context: { modes: ['strike'] } },
    ]);
    expect([code, answers.length]).toEqual([0, 2]);
    expect(err).toBe('There is no mode “strike” in this rule set. Correct the ID or remove it.\n');
  });

  test('use what the context says', async () => {
    const { answers } = await checkJson([
      {
        id: '1',
        text: GOOD,
        context: {
          reply: true,
          account: 'dept',
          now: '2026-11-23T09:00',
          language: 'en',
          thread: { index: 0, count: 2 },
          poll: false,
          quote: false,
          modes: [],
          scheduledFor: '2026-11-24T09:00:00Z',
        },
      },
    ]);
    expect(answers[0]?.checklist).toEqual(['q/second-eyes']);
  });

  test('check the choices of a poll, and give room to an account that may write long posts', async () => {
    const { code, answers } = await checkJson([
      { id: '1', text: GOOD, context: { poll: true, pollOptions: ['Yes', 'OFFICIAL-SENSITIVE'], longPosts: true } },
    ]);
    expect(code).toBe(1);
    expect(answers[0]).toMatchObject({
      limit: 25_000,
      hints: [
        {
          rule: 'sec/marking',
          target: 'draft',
          start: 0,
          end: 0,
          replacements: [],
          message: expect.stringMatching(/^Poll choice 2: /),
        },
      ],
    });
  });

  test('a bad line is named with its number, the others are still checked, and it ends with 2', async () => {
    const { code, answers, err } = await checkJson([
      'nope',
      { id: 'a', text: 5 },
      '',
      { id: 'b', text: BAD },
      { id: 'c', text: GOOD, context: { colour: 'red' } },
      '[]',
    ]);
    expect(code).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual(['b']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^Line 1: this is not JSON/),
      'Line 2: “text”: put it in quotation marks.',
      'Line 5: “context”: take out “colour” or correct the spelling; no such field is known here.',
      'Line 6: make it an object, in curly brackets.',
    ]);
  });

  test('may have a byte order mark, Windows line ends, odd separators and no line end at the last', async () => {
    const { code, out } = await countersign(
      ['check', '--json'],
      `\ufeff{"id":"1","text":"One\u2028two"}\r\n\r\n{"id":"2","text":"Three"}`,
    );
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['1', '2']);
  });

  test('no lines give no answers, and this is no success unless it may be', async () => {
    const err = 'Nothing came on standard input: nothing was checked.\n';
    expect(await countersign(['check', '--json'])).toEqual({ code: 2, out: '', err });
    expect(await countersign(['check', '--json', '--allow-empty'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('a long draft is checked like any other', async () => {
    const { answers } = await checkJson([{ id: 'long', text: `${GOOD}\n`.repeat(2000) }]);
    expect(answers[0]?.weightedLength).toBe((GOOD.length + 1) * 2000);
  });
});

describe('another rule set', () => {
  test('takes the place of the starter set', async () => {
    const { code, answers } = await checkJson(
      [{ id: '1', text: `${BAD}: utilise it` }],
      ['--rules', fileOf('rules.json', ruleSet)],
    );
    expect(code).toBe(1);
    expect(answers[0]?.hints.map(({ rule, replacements }) => [rule, replacements])).toEqual([['our/word', ['use']]]);
  });

  test('with a rule that this version does not know is used without it', async () => {
    const rules = [...ruleSet.rules, { ...ruleSet.rules[0], id: 'our/new', kind: 'from-the-future' }];
    const { code, err } = await checkJson(
      [{ id: '1', text: GOOD }],
      ['--rules', fileOf('newer.json', { ...ruleSet, rules })],
    );
    expect(code).toBe(0);
    expect(err).toBe('1 rule skipped, because this version does not know its kind: our/new\n');
  });

  test.each([
    ['is not there', 'missing.json', null, /Cannot read .* Check the name and your permissions/],
    ['is no JSON', 'broken.json', '{', /broken\.json:1:2: Not valid JSON/],
    [
      'has a problem',
      'wrong.json',
      { ...ruleSet, rules: [{ ...ruleSet.rules[0], why: '' }] },
      /wrong\.json:1:\d+: Rule “our\/word”, “Why”: write a sentence\.$/m,
    ],
  ])('that %s ends with 2 and a sentence', async (_, name, content, problem) => {
    const file = content === null ? join(folder, name) : fileOf(name, content);
    const { code, out, err } = await countersign(['check', '--rules', file, GOOD]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(problem);
  });

  test('that fails its own examples is refused', async () => {
    const examples = { bad: ['Use it', '[[Utilise]] it'], good: ['Use it', 'We use it'] };
    const { code, out, err } = await countersign([
      'check',
      '--rules',
      fileOf('failing.json', { ...ruleSet, rules: [{ ...ruleSet.rules[0], examples }] }),
      GOOD,
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /failing\.json:1:\d+: Rule “our\/word”: “Use it” is a bad example, but nothing is found in it\.\n$/,
    );
  });
});

test.each([
  [['--help'], 0, /countersign check --text "Draft"/, /^$/],
  [[], 0, /countersign check --text "Draft"/, /^$/],
  [['chekc', 'x'], 2, /^$/, /Unknown command “chekc”/],
  [['check', '--loud', 'x'], 2, /^$/, /Unknown option --loud/],
  [['check', 'two', 'words'], 2, /^$/, /two does not exist/],
  [['check', '--json', 'x'], 2, /^$/, /from standard input/],
  [['check', '--rules'], 2, /^$/, /Option --rules needs a value/],
])('countersign %j ends with %i', async (args, code, out, err) => {
  const outcome = await countersign(args);
  expect(outcome.code).toBe(code);
  expect(outcome.out).toMatch(out);
  expect(outcome.err).toMatch(err);
});
