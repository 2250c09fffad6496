import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROW = /^\| .+ \| \[`([^`]+)`\]\(\1\) “(.+)” \|$/gm;

test('each test that SECURITY.md names is there, under its title', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(ROW)];
  expect(named.length).toBeGreaterThanOrEqual(20);
  for (const [, file = '', title = ''] of named)
    expect(readFileSync(file, 'utf8'), file).toMatch(
      new RegExp(`(?:test|it|describe)\\(\\s*['"\`]${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
});
