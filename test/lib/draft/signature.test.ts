import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { isSigned, signatureOf } from '../../../lib/draft/signature.ts';

const sign = (text: string): string | null => {
  const span = signatureOf(parseDraft(text));
  return span && text.slice(span.start, span.end);
};

describe('a signature at the end', () => {
  test.each([
    ['I will look into it. ^JB', '^JB'],
    ['I will look into it /SB', '/SB'],
    ['I am on until 6pm. *Kel', '*Kel'],
    ['Come by. – Wullie', '– Wullie'],
    ['I have asked the crew. – Team Northmoor Waste', '– Team Northmoor Waste'],
    ['I met nurses today.\n— Sam Jones, Minister for Health', '— Sam Jones, Minister for Health'],
    ['I will call. – Jo, duty officer', '– Jo, duty officer'],
    ['Sorry about that. Thanks, Dev (he/him)', 'Dev (he/him)'],
    ['I will check the gate. Priya', 'Priya'],
    ['Come and say hello. PC 2214 Addis and PCSO Bright', 'PC 2214 Addis and PCSO Bright'],
    ['I am so proud. Cllr Ada Finch, Mayor of Northmoor', 'Cllr Ada Finch, Mayor of Northmoor'],
    ['I will check. Jo #Northmoor https://example.gov.uk', 'Jo'],
  ])('%s', (text, signature) => {
    expect(sign(text)).toBe(signature);
  });
});

test.each([
  'I will:\n- open a school\n- meet nurses',
  'I am so angry about this. It makes me sick.',
  'I’m proud to launch our strategy today.',
  'I counted 112 swans. Happy Christmas',
  'I will be there. Please book',
  'I am on Elm Street and/or the Bell Inn',
])('nobody signs %s', (text) => {
  expect(sign(text)).toBeNull();
  expect(isSigned(parseDraft(text))).toBe(false);
});

test.each([
  'I’m PC Lowfield and I cover the Marsh ward.',
  'My name is Sergeant Tamsin Bryce. I lead the team.',
  'Hi, Priya here from the parks team. I will check.',
  'Flood duty manager here. I’d move your car.',
  'Two of us on today: me (PC Tarrant) and PCSO Mudge.',
  'As Chief Constable, I thank them.',
])('the speaker is named in %s', (text) => {
  expect(isSigned(parseDraft(text))).toBe(true);
});
