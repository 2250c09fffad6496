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

test('one hint for all of a draft, with a fix where all can be spelled out; none in a reply', () => {
  const { hints } = tryRule('plain/acronym');
  const text = 'EA and DESNZ staff met. EA led.';
  expect(hints(text).map(({ message }) => message)).toEqual([expect.stringContaining('“EA” and “DESNZ”')]);
  expect(fixed(text)).toBe(
    'The Environment Agency (EA) and the Department for Energy Security and Net Zero (DESNZ) staff met. EA led.',
  );
  expect(marked('The QXR, the ZBT and EA met.')).toBe('The [[QXR]], the ZBT and EA met.');
  expect(hints('The QXR, the ZBT and EA met.')[0]).toMatchObject({
    message: expect.stringContaining('“QXR”, “ZBT” and “EA”'),
    replacements: [],
  });
  expect(hints(text, { reply: true })).toEqual([]);
});

test('what is named in capitals is no abbreviation', () => {
  for (const draft of [
    'HMS TARNLEY, lost in 1916, was found.',
    'Op SKYLARK led to 14 arrests',
    'Have you seen Harry OAKLEY, 61?',
    'A YELLOW warning of WIND',
    'Text QUIET to 85258',
    'Our scanner [PIC: scanner] is here',
    'The sign says “KEEP TO LEAD”',
  ])
    expect(marked(draft)).toBe(draft);
});

test('a measure is an abbreviation, and so is a long one that cannot be spoken', () => {
  expect(marked('Grade 4 (ZTE 0.6)')).toBe('Grade 4 ([[ZTE]] 0.6)');
  expect(marked('A report by HXZCRFS is out')).toBe('A report by [[HXZCRFS]] is out');
  expect(marked('We signed an MoU')).toBe('We signed an [[MoU]]');
  expect(marked('RTX 2 cars on the A417')).toBe('[[RTX]] 2 cars on the A417');
});

test('brackets explain an abbreviation only where its letters stand before them', () => {
  expect(marked('Help from the Quick Xylophone Registry (QXR) today')).not.toContain('[[');
  expect(marked('A new clinic (QXR) opens')).toBe('A new clinic ([[QXR]]) opens');
});

test('abbreviations in a row are no shout', () => {
  expect(marked('QXR, ZBT and now NNX!')).toBe('[[QXR]], ZBT and now NNX!');
});

test('only the first mention is marked', () => {
  expect(marked('Join the QXR. Your QXR’s there.')).toBe('Join the [[QXR]]. Your QXR’s there.');
});

test('ordinary words in capitals are shouts, not abbreviations', () => {
  const { marked } = tryRule('plain/acronym');
  for (const draft of ['MISSING DOG IN BUDE', 'POLLS close at 10pm', 'Open until MONDAY', 'No CASH please'])
    expect(marked(draft)).toBe(draft);
});
