import { expect, test } from 'vitest';
import { needsNewerExtension } from '../../../lib/delivery/needs.ts';

test('versions of the extension are compared as numbers, part by part', () => {
  const needs = (extension: string, ours: string): boolean => needsNewerExtension({ schema: 1, extension }, ours);
  expect([
    needs('1.10', '1.9.0'),
    needs('1.9', '1.10.0'),
    needs('2', '1.99'),
    needs('1.2', '1.2.0'),
    needs('1.2.1', '1.2'),
    needs('soon', '1.0'),
  ]).toEqual([true, false, true, false, true, false]);
  expect([
    needsNewerExtension({ schema: 2, extension: undefined }, '9.0'),
    needsNewerExtension({ schema: 1, extension: undefined }, '0.1'),
  ]).toEqual([true, false]);
});
