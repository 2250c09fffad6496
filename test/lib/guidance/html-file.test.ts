import { expect, test } from 'vitest';
import { toFileName, toHtmlFile } from '../../../lib/guidance/html-file.ts';

test('the file stands alone: its style within, nothing loaded, its title as text', () => {
  const file = toHtmlFile({ language: 'en', title: 'A <b> & "C"', style: 'p{color:red}', body: '<p>x</p>' });
  expect(file).toContain('<title>A &lt;b&gt; &amp; &quot;C&quot;</title>');
  expect(file).toContain('<style>p{color:red}</style>');
  expect(file).toContain("default-src 'none'");
  expect(file).not.toMatch(/\bsrc=|<link|<script/);
});

test.each([
  ['How we use X: the strategy of DfE', 'how-we-use-x-the-strategy-of-dfe.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['', 'strategy.html'],
  ['Gŵyl', 'gwyl.html'],
])('%j is saved as %s', (words, name) => {
  expect(toFileName(words)).toBe(name);
});
