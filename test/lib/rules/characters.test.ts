import { expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

test('every faked alphabet turns into ordinary letters', () => {
  const { fixed } = tryRule('font/faux');
  const alphabets = ['𝐡𝐞𝐥𝐩', '𝘩𝘦𝘭𝘱', '𝒽ℯ𝓁𝓅', '𝔥𝔢𝔩𝔭', '𝚑𝚎𝚕𝚙', 'ｈｅｌｐ', 'ⓗⓔⓛⓟ', 'ʜᴇʟᴘ'];
  for (const faked of alphabets) expect(fixed(`Get ${faked} now`)).toBe('Get help now');
  for (const faked of ['🄷🄴🄻🄿', '🅷🅴🅻🅿', '🅗🅔🅛🅟', 'ⒽⒺⓁⓅ', '𝗛𝗘𝗟𝗣']) expect(fixed(`Get ${faked} now`)).toBe('Get HELP now');
});

test('signs and emoji that resemble faked letters stay', () => {
  const { marked } = tryRule('font/faux');
  for (const draft of [
    '🅰️ 🅱️ 🅾️ 🅿️ Ⓜ️ 🆎 🆗',
    'Parking 🅿 ahead',
    '½ ™ ℠ № ℃ 1ˢᵗ m² CO₂ ①',
    '🇬🇧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣',
    'Dŵr, tŷ, naïve, façade, Łódź',
    'مرحبا 你好',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('one shout is one hint, known abbreviations keep their capitals', () => {
  const { marked, fixed } = tryRule('caps/shout');
  expect(marked('PLEASE CALL THE NHS NOW if in doubt')).toBe('[[PLEASE CALL THE NHS NOW]] if in doubt');
  expect(fixed('PLEASE CALL THE NHS NOW if in doubt')).toBe('Please call the NHS now if in doubt');
  expect(fixed('Sales end. TOMORROW IS MONDAY.')).toBe('Sales end. Tomorrow is Monday.');
});

test.each([
  ['IMPORTANT: DO NOT TRAVEL', 'IMPORTANT: do not travel'],
  ['HAPPY EASTER EVERYONE!', 'Happy Easter everyone!'],
  ['I’M READY TO VOTE', 'I’m ready to vote'],
  ['TODAY’S WEATHER is warm', 'Today’s weather is warm'],
  ['COME AND SEE IT WITH US TODAY', 'Come and see it with us today'],
  ['BOOK YOUR COVID-19 JAB TODAY', 'Book your COVID-19 jab today'],
  ['WHAT DID WE LEARN?', 'What did we learn?'],
])('a shout of known words is written small: %s', (shout, better) => {
  expect(tryRule('caps/shout').fixed(shout)).toBe(better);
});

test.each([
  'VISIT NEW YORK CITY',
  'DO NOT TRAVEL IN WEST YORKSHIRE',
  'UNIVERSITY OF LEEDS OPEN DAY',
  'GOOD FRIDAY OPENING TIMES',
  'READING STATION IS CLOSED',
  'ARE WE FAST ENOUGH',
  'THE US NAVY IS COMING TODAY',
])('a shout that may hold a name is left to a person: %s', (shout) => {
  const { hints, fixed } = tryRule('caps/shout');
  expect(hints(shout)[0]?.message).toMatch(/first letters of names\.$/);
  expect(fixed(shout)).toBe(shout);
});

test('a mark or name beside a loud word is one shout with it, whose letters a person settles', () => {
  const { marked, fixed } = tryRule('caps/shout');
  expect(marked('STRICTLY CONFIDENTIAL lines')).toBe('[[STRICTLY CONFIDENTIAL]] lines');
  expect(fixed('STRICTLY CONFIDENTIAL lines')).toBe('STRICTLY CONFIDENTIAL lines');
  expect(marked('RESTRICTED PARKING on match days')).toBe('[[RESTRICTED PARKING]] on match days');
});

test('names, codes, numerals and one short word in capitals are no shout', () => {
  const { marked } = tryRule('caps/shout');
  for (const draft of [
    'COVID, CCTV, NHS, UNESCO, UNICEF and HMCTS',
    'We will NOT close',
    'Leave it ALONE',
    'Use SPRING24 on the A1(M)',
    'World War XVIII',
    '#STAYHOME @HMTREASURY https://A.GOV.UK/ABCDEFGH',
    'STOP. LOOK. WAIT.',
    'GIG CYMRU',
    'Marked OFFICIAL-SENSITIVE',
    'a SAINSBURYS store',
    'UNISON and NASUWT met the board',
    'HMS TREMENDOUS sails at noon',
    'Op SKYLIGHT led to 14 arrests',
    'Have you seen Harry WITHERING, 61, or Danny ELMHURST-VALE?',
    'A YELLOW warning of rain, and SEVERE flooding later',
    'Text REPORT to 61016, or type CONFIRM',
    'The sign says “PLEASE KEEP YOUR DOG ON A LEAD”.',
    'Our film [PICTURE: a swan] is here',
  ])
    expect(marked(draft)).toBe(draft);
});

test('a label or a heading is no shout', () => {
  const { marked } = tryRule('caps/shout');
  for (const draft of [
    'BREAKING: NHS pay deal agreed',
    'UPDATE: The A27 is open',
    'Read on.\nREMINDER: pay by Friday',
    ': - A1 B2',
    'STOP. MISSING: a boy of 12',
    'BREAKING NEWS: the A27 is shut',
    '🚨 APPEAL | Did you see this?',
    'URGENT - a girl of 12 is missing',
    'JOB ALERT 📣 We are hiring',
    'UPDATE 3.15pm – the A27 is open',
    '[UPDATE] The A27 is open',
    'WEEKLY CRIME UPDATE\n\nTwo bikes are back',
  ])
    expect(marked(draft)).toBe(draft);
  expect(marked('PLEASE STAY AWAY FROM THE PIER: it is shut')).toContain('[[PLEASE STAY AWAY FROM THE PIER]]');
  expect(marked('We are CLOSING: tell everyone')).toBe('We are [[CLOSING]]: tell everyone');
  expect(marked('UPDATE the page')).toBe('[[UPDATE]] the page');
});

test('names with capitals inside are not taken for mockery', () => {
  const { marked } = tryRule('caps/alternating');
  for (const draft of [
    'iPhone McDonald PhDs DfE YouTube GOV.UK WiFi LinkedIn MacBook eVisa mRNA OpenStreetMap',
    'https://youtu.be/aBcDeFgHiJk',
    '#aBcDeF',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('signs in names, sums, ages and breadcrumbs stay', () => {
  const { marked } = tryRule('sym/for-word');
  for (const draft of [
    'Marks & Spencer',
    'A & E',
    'R&D and Q&A',
    '16+ and C++',
    '2 + 2 = 4',
    '£9 + VAT',
    'Settings > Privacy',
    'w/c 5 May',
    'Go → https://www.gov.uk',
    'E = mc2',
    'a + b = c',
    'Vitamin D + K2',
    'Email @DWP',
    'Grade 5+ and above',
    '→ Apply now',
    'LGBTQ+ people',
  ])
    expect(marked(draft)).toBe(draft);
});

test('a sign between words becomes a word', () => {
  const { fixed } = tryRule('sym/for-word');
  expect(fixed('Terms & conditions apply')).toBe('Terms and conditions apply');
  expect(fixed('The team met w/the mayor')).toBe('The team met with the mayor');
  expect(fixed('Hull => Goole is shut')).toBe('Hull to Goole is shut');
});

test('joiners that a script or an emoji needs stay, others go', () => {
  const { marked, fixed } = tryRule('ws/mimic');
  for (const draft of [
    '👩‍🚒 👨‍👩‍👧',
    'می‌خواهم',
    'क्‍ष',
    'Mae’r w\u0302yl',
    'One.  Two.',
    'a\n\nb',
    '5\u00a0km',
    '10\u2009000',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
  expect(fixed('Ask a\u200dway')).toBe('Ask away');
  expect(fixed('Time\t\tplace')).toBe('Time place');
  expect(fixed('Mon  9am  Hall A')).toBe('Mon 9am Hall A');
  expect(marked('We meet  at noon.  Come early.  Bring tea.')).toBe('We meet  at noon.  Come early.  Bring tea.');
});

test('a ruled line can go, a drawing is for a person to describe', () => {
  const { fixed } = tryRule('art/ascii');
  expect(fixed('Agenda\n━━━━━━━━━━\nTea')).toBe('Agenda\n\nTea');
  expect(fixed('┏━━━┓\n┃ A ┃\n┗━━━┛')).toBe('┏━━━┓\n┃ A ┃\n┗━━━┛');
});

test('short rules, lists and stars are no drawing', () => {
  const { marked } = tryRule('art/ascii');
  for (const draft of [
    'Agenda\n-----\nTea',
    '- tea\n- cake\n- music',
    '★★★★★ from the inspectors',
    'Yes / no / maybe',
    'Fill in: ____',
    'Wait…………',
  ]) {
    expect(marked(draft)).toBe(draft);
  }
});

test('exclamation marks are counted, but not in addresses', () => {
  const { marked, fixed } = tryRule('punct/exclaim');
  expect(marked('Hello! Well done!! https://a.gov.uk/#!/b')).toBe('Hello! Well done[[!!]] https://a.gov.uk/#!/b');
  expect(fixed('Really?! Yes! No! Oh!')).toBe('Really?! Yes! No. Oh.');
});

test.each([
  ['Bring your form to the help\u00addesk', 'warning'],
  ['Read https://www.example.gov.uk\u200b/form first', 'warning'],
  ['Thank you \u200bto all', 'suggestion'],
  ['Mon  9am  Hall A', 'suggestion'],
])('a hidden character is serious in a word or a link: %j', (text, severity) => {
  expect(tryRule('ws/mimic').hints(text)[0]?.severity).toBe(severity);
});

test.each([
  [26, 'suggestion'],
  [35, 'suggestion'],
  [36, 'warning'],
])('a sentence of %i words', (words, severity) => {
  const { hints } = tryRule('sent/too-long');
  expect(hints(`${'go '.repeat(words).trim()}.`).map((hint) => hint.severity)).toEqual([severity]);
});

test.each([
  ['PLEASE STAY HOME tonight', 'suggestion'],
  ['PLEASE STAY AT HOME TONIGHT', 'warning'],
])('a shout of five words is serious: %s', (text, severity) => {
  expect(
    tryRule('caps/shout')
      .hints(text)
      .map((hint) => hint.severity),
  ).toEqual([severity]);
});
