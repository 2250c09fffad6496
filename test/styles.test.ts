import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedSizes } from './styles.ts';

test.each([
  'p { font-size: 15px; }',
  'p { padding: 0.5rem 16px; }',
  'p { border-inline-start: 4px solid; }',
  'p { border-radius: 2px; }',
  'p { inline-size: 2px; }',
  ':root { --radius: 16px; }',
  '@media (max-width: 480px) { p { color: red; } }',
  'h1 { font-size: clamp(2rem, 6vw, 3rem); }',
])('a size that does not grow with the text is found: %s', (css) => {
  expect(fixedSizes(css)).toHaveLength(1);
});

test.each([
  'p { font-size: 0.9375rem; padding: 0.5em 1rem; }',
  'p { border: 1px solid; outline: 2px solid; outline-offset: -3px; }',
  'p { text-decoration: underline wavy 2px; text-underline-offset: 3px; }',
  '.unseen { inline-size: 1px; block-size: 1px; }',
  '/* 15px */ p { min-block-size: 100vh; }',
])('a line may be given in pixels: %s', (css) => {
  expect(fixedSizes(css)).toEqual([]);
});

const SHEETS = readdirSync('assets/styles').map((name) => `assets/styles/${name}`);

test.each([...SHEETS, 'assets/public/marks.css'])('%s gives every size by the size of the text', (sheet) => {
  expect(fixedSizes(readFileSync(sheet, 'utf8'))).toEqual([]);
});

test.each(SHEETS)('%s leaves the size of the root to the person', (sheet) => {
  const roots = readFileSync(sheet, 'utf8').match(/(?:^|\n)(?:html|:root)[^{]*\{[^}]*\}/g) ?? [];
  expect(roots.filter((rule) => /\bfont(?:-size)?:/.test(rule))).toEqual([]);
});
