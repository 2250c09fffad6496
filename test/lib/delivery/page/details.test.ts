import { expect, test } from 'vitest';
import { detailsForIt } from '../../../../lib/delivery/page/details.ts';
import { POLICY_SETTINGS } from '../../../../lib/delivery/policy/settings.ts';
import { optionsStates } from '../../../gallery/options-samples.ts';

const machine = { version: '0.1.0', extensionId: 'abc', browser: 'Firefox', language: 'cy', time: '2026-11-23T09:05' };
const managed = optionsStates['options, everything chosen']?.rules ?? Object.values(optionsStates).at(-1)!.rules;

test('names versions, the rules with their source, and every policy setting with who set it', () => {
  const text = detailsForIt(machine, managed);
  expect(text).toContain('Countersign 0.1.0, extension abc');
  expect(text).toContain('Rule set: starter, version 42, published 2026-11-22');
  expect(text).toContain('Source: url, rules.example.gov.uk');
  expect(text).toContain('Last checked: 2026-11-23T14:30');
  expect(text).toContain('  unsigned kept=42');
  for (const { name } of POLICY_SETTINGS) expect(text).toContain(`\n  ${name}: `);
  expect(text).toContain('  ruleSetUrl: "https://rules.example.gov.uk/social/rule-set.json" (set by policy)');
});

test('a signing key is shortened, and a value that was not valid is named', () => {
  const text = detailsForIt(machine, {
    ...managed,
    faults: [{ id: 'wrong-setting', facts: { name: 'checkMinutes' } }],
  });
  expect(text).toContain('"ed25519:11qYAYKx…"');
  expect(text).not.toContain('ed25519:11qYAYKxC');
  expect(text).toMatch(/checkMinutes: 60 \(the policy’s value is not valid and was not used\)/);
});

test('a machine without a policy says so', () => {
  expect(detailsForIt(machine, optionsStates['options, new']!.rules)).toContain('Policy: none');
});
