import { expect, test } from 'vitest';
import { createAdmission } from '../../../lib/desk/admission.ts';

const counting = () => {
  let count = 0;
  return createAdmission(() => `token ${++count}`);
};

test('the desk of a tab gets the token issued for it, once', () => {
  const admission = counting();
  const token = admission.issue(1);
  expect(admission.claim(1)).toBe(token);
  expect(admission.claim(1)).toBeNull();
});

test('a desk that the page opened itself gets none', () => expect(counting().claim(1)).toBeNull());

test('one tab never gets the token of another', () => {
  const admission = counting();
  const token = admission.issue(1);
  admission.issue(2);
  expect(admission.claim(2)).not.toBe(token);
  expect(admission.claim(1)).toBe(token);
});

test('a new desk makes the token before it void', () => {
  const admission = counting();
  const old = admission.issue(1);
  expect(admission.issue(1)).not.toBe(old);
  expect(admission.claim(1)).not.toBe(old);
});
