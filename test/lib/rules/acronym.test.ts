import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const { fixed, marked } = tryRule('plain/acronym');

test.each([
  ['The DVSA is open.', 'The Driver and Vehicle Standards Agency (DVSA) is open.'],
  ['DWP is open today.', 'The Department for Work and Pensions (DWP) is open today.'],
  ['Ask the DfE about it.', 'Ask the Department for Education (DfE) about it.'],
  ['Send us an FOI request.', 'Send us an FOI request.'],
  ['Get advice from HMCTS on it.', 'Get advice from HM Courts and Tribunals Service (HMCTS) on it.'],
])('%s is spelled out: %s', (text, better) => {
  expect(marked(text)).toContain('[[');
  expect(fixed(text)).toBe(better);
});

test.each([
  'We are the Driver and Vehicle Standards Agency. The DVSA runs tests.',
  'The Quick Xylophone Registry (QXR) is open.',
  'QXR (the quick register) is open.',
  'Help from the Quick Xylophone Registry: QXR staff are on site.',
  'NHS, UK, CCTV, COVID-19 and GPs',
  'PLEASE STAY HOME. DO NOT travel and NEVER drive.',
  'ROAD CLOSURE AHEAD',
  'Henry VIII, Part II, World War I',
  'The speakers are J. SMITH and A. JONES',
  'DRAFT: TODO. The SECRET is in the XXL shirt',
  'AB12 CDE, ISO 27001, SW1A 2AA, G7',
  '5 KM at 9 AM GMT',
  '#QXR @QXR example.com/QXR',
  'Thank you for telling us. ^QXR',
  'Thank you for telling us -QX',
])('nothing is said of %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('only the first mention is marked', () => {
  expect(marked('Join the QXR. Your QXR’s there.')).toBe('Join the [[QXR]]. Your QXR’s there.');
});

test('ordinary words in capitals are shouts, not abbreviations', () => {
  const { marked } = tryRule('plain/acronym');
  for (const draft of ['MISSING DOG IN BUDE', 'POLLS close at 10pm', 'Open until MONDAY', 'No CASH please'])
    expect(marked(draft)).toBe(draft);
});
