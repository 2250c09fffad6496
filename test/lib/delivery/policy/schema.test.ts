import { expect, test } from 'vitest';
import { policySchema } from '../../../../lib/delivery/policy/schema.ts';
import { POLICY_SETTINGS } from '../../../../lib/delivery/policy/settings.ts';
import { sampleOf } from './samples.ts';

const stored = { keys: ['k'], departmentName: 'Examples' };

test.each(POLICY_SETTINGS)('$name is stored as it is, under its own field', (setting) => {
  expect(policySchema.parse({ ...stored, [setting.field]: sampleOf(setting), theirs: 1 })).toEqual({
    ...stored,
    [setting.field]: sampleOf(setting),
  });
});

test.each(POLICY_SETTINGS)(
  '$name damaged is left out, or leaves no policy where it guards the rules',
  ({ field, guards }) => {
    const { success, data } = policySchema.safeParse({ ...stored, [field]: { damaged: true } });
    const rest: Record<string, unknown> = { ...stored };
    delete rest[field];
    expect(success).toBe(guards !== true);
    if (success) expect(data).toEqual(rest);
  },
);

test('the settings that guard the rules are those that decide whose are taken', () => {
  expect(POLICY_SETTINGS.flatMap(({ field, guards }) => (guards ? [field] : []))).toEqual([
    'inline',
    'id',
    'keys',
    'threshold',
    'minVersion',
    'pinnedVersion',
  ]);
});

test('of a rule set in the policy only that there is one is stored', () => {
  expect(policySchema.parse({ inline: '' })).toEqual({ inline: '', keys: [] });
});
