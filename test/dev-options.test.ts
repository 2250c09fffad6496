import { expect, test } from 'vitest';
import { devOptions } from './dev-options.ts';

test.each([
  [[], 'chromium', 'chrome'],
  [['chromium'], 'chromium', 'chrome'],
  [['firefox'], 'firefox', 'firefox'],
  [['--firefox'], 'firefox', 'firefox'],
])('%j opens %s', (words, name, wxtBrowser) => {
  expect(devOptions(words)).toEqual({ name, wxtBrowser });
});

test('a word that it does not know is named', () => {
  expect(() => devOptions(['firefox', 'safari'])).toThrow('Unknown: safari.');
});
