import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Checker, createChecker } from '../../../../lib/check/check.ts';
import { loadAndTestRuleSet } from '../../../../lib/cli/files/load-and-test-rule-set.ts';
import { rules } from './run-rules.ts';

const FILE = 'test/lib/cli/rules/five-rules.yaml';
const now = { year: 2026, month: 11, day: 29, hour: 10, minute: 0 };
const folder = mkdtempSync(join(tmpdir(), 'countersign-five-'));
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

test('what init writes has at most 60 lines, and with five rules of a department at most 90', async () => {
  expect((await rules('init', join(folder, 'ours'), '--yes')).code).toBe(0);
  const begun = linesOf(join(folder, 'ours', 'rule-set.yaml'));
  expect(begun).toBeLessThanOrEqual(60);
  // The header of the file with the five rules is as long as what init writes of it.
  expect(begun + linesOf(FILE) - 8).toBeLessThanOrEqual(90);
  expect(await rules('validate', join(folder, 'ours'))).toMatchObject({ code: 0, err: '' });
});

describe('the five rules', () => {
  let checker: Checker;
  beforeAll(async () => {
    const loaded = await loadAndTestRuleSet([FILE]);
    expect(loaded.ok).toBe(true);
    if (loaded.ok) checker = createChecker(loaded.ruleSet);
  }, 60_000);
  const OURS = ['ours/service-users', 'ours/flu', 'ours/jobs', 'hash/too-many', 'style/date-numeric', 'sec/marking'];
  const found = (text: string, context = {}) =>
    checker
      .check(text, context, now)
      .hints.filter(({ rule }) => OURS.includes(rule))
      .map(({ rule, excerpt }) => `${rule} ${excerpt}`.trim());

  test.each<[string, readonly string[]]>([
    ['We met service users in Bangor.', ['ours/service-users service users']],
    ['Service users told us what helps.', ['ours/service-users Service users']],
    ['People who use our services told us what helps.', []],
    ['The service uses steam.', []],
    ['New trains on the coast line. #Rail', []],
    ['New trains on the coast line. #Rail #Coast', ['hash/too-many #Coast']],
    ['Book your flu jab at your surgery.', ['ours/flu flu']],
    ['The vaccine is free for over 65s.', ['ours/flu vaccine']],
    ['Book your flu jab today. #GetVaccinated', []],
    ['Influenza was rife in 1918.', []],
    ['We have three new jobs in the lock team.', ['ours/jobs jobs']],
    ['One vacancy: keeper of the weir. https://careers.rivers.gov.uk/12', []],
    ['One vacancy: keeper of the weir. https://www.gov.uk/12', ['ours/jobs vacancy']],
    ['Good job, everyone who helped.', ['ours/jobs job']],
    ['The lock is shut until 12/05/2027.', ['style/date-numeric 12/05/2027']],
    ['The lock is shut until 12 May 2027.', []],
    ['Our helpline is open 24/7.', []],
    ['Figures for 2025/26 are out.', []],
    [
      'OFFICIAL-SENSITIVE: service users to be told',
      ['sec/marking OFFICIAL-SENSITIVE', 'ours/service-users service users'],
    ],
    [
      'Flu jabs and jobs on 12/05/2027. #Alpha #Beta',
      ['ours/flu Flu', 'ours/jobs jobs', 'style/date-numeric 12/05/2027', 'hash/too-many #Beta'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
