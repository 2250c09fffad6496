import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const money = tryRule('style/money');
const percent = tryRule('style/percent');

test.each([
  ['£5m', '£5 million'],
  ['£5M', '£5 million'],
  ['£3bn', '£3 billion'],
  ['£3.2 bn', '£3.2 billion'],
  ['£3.50m', '£3.50 million'],
  ['£1,200m', '£1,200 million'],
  ['£20k', '£20,000'],
  ['£1.5k', '£1,500'],
  ['€2tn', '€2 trillion'],
  ['£5m-£10m', '£5 million to £10 million'],
  ['£5m – £10m', '£5 million to £10 million'],
  ['£5-10m', '£5 million to £10 million'],
  ['between £20k-£25k', 'between £20,000 and £25,000'],
])('%s becomes %s', (written, better) => {
  expect(money.fixed(written)).toBe(better);
});

test.each(['£5 million', '£5', '5m', '£5 m long', '£5mph', '£5may', '£20km', 'AUD£5mm', '£m'])(
  'nothing is said of %s',
  (text) => {
    expect(money.marked(text)).toBe(text);
  },
);

test.each([
  ['10 per cent', '10%'],
  ['10 percent', '10%'],
  ['1,000.5 Per Cent', '1,000.5%'],
  ['10-per-cent'.replace('-cent', ' cent'), '10%'],
])('%s becomes %s', (written, better) => {
  expect(percent.fixed(written)).toBe(better);
});

test.each(['10%', 'ten per cent', '10 percentage points', '10p per centimetre', 'per cent', 'G20 per cent'])(
  'nothing is said of %s',
  (text) => {
    expect(percent.marked(text)).toBe(text);
  },
);
