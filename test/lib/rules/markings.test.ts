import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

describe('markings', () => {
  const { marked } = tryRule('sec/marking');
  test.each([
    '[[OFFICIAL-SENSITIVE]]',
    '[[OFFICIAL SENSITIVE]]',
    '[[OFFICIAL: SENSITIVE]]',
    '[[OFFICIAL – SENSITIVE]]',
    '[[Official-Sensitive]]',
    '[[SECRET]]',
    '[[TOP SECRET]]',
    '[[SECRET]]: plans',
    'Plans ([[SECRET]])',
    'Plans. [[CONFIDENTIAL]]',
    '[[NATO RESTRICTED]] plans',
    '[[RESTRICTED]]\nPlans',
    '[[UK EYES ONLY]]',
    'For [[UK eyes only]]',
    '[[PROTECT]]: plans',
    '[[[PROTECT]]] plans',
    'Plans\n[[PROTECT]]',
    '[[SECRET//UK EYES ONLY]]',
    'The [[SECRET plan]] is attached.',
  ])('%s', (text) => {
    expect(marked(text.replaceAll(/\[\[(.*?)\]\](?!\])/g, '$1'))).toBe(text);
  });

  test.each([
    'the Secretary of State',
    'a secret garden',
    'Official statistics',
    'official, sensitive and kind',
    'an official sensitive to criticism',
    'a confidential helpline',
    'Secret London',
    'Restricted parking',
    'THE SECRET OF GOOD TEACHING',
    'SECRET GARDEN OPENS',
    'YOUR CALL IS CONFIDENTIAL',
    'calls are CONFIDENTIAL',
    'a free, CONFIDENTIAL helpline',
    'Parking is RESTRICTED',
    'PROTECT yourself',
    'PROTECT THE NHS',
    'We PROTECT rivers',
    '#SECRET',
    'The best-kept SECRET in Tarn',
    'TOP SECRET: an exhibition on codes',
    'a CONFIDENTIAL and free call',
    'SECRETARY OF STATE',
    'an OFFICIAL visit',
    'https://gov.uk/SECRET',
    'UK Secret Santa',
  ])('but not “%s”', (text) => {
    expect(marked(text)).not.toContain('[[');
  });
});

describe('embargoes', () => {
  const { marked } = tryRule('sec/embargo-text');
  test.each([
    'Embargoed until 00:01',
    'EMBARGOED UNTIL MONDAY',
    'EMBARGOED',
    'Not for publication before noon',
    'CHECK AGAINST DELIVERY',
    'check against delivery',
    'Strictly embargoed',
    'Embargo: 9:30am',
    'EMBARGO 9:30am',
  ])('%s', (text) => {
    expect(marked(text)).toContain('[[');
  });
  test.each([
    'the arms embargo',
    'the trade embargo until May',
    'an embargo on oil',
    'embargoed goods',
    'UN LIFTS ARMS EMBARGO',
    'Embargo on oil extended',
    'New publication: delivery plan',
    'The #Embargo explained',
  ])('but not “%s”', (text) => {
    expect(marked(text)).not.toContain('[[');
  });
});

describe('unfinished text', () => {
  const { hints } = tryRule('sec/placeholder');
  const found = (text: string) => hints(text).map(({ excerpt }) => excerpt);

  test.each([
    ['Join us at [TBC]', '[TBC]'],
    ['Join us at [tbc – hall]', '[tbc – hall]'],
    ['[INSERT LINK]', '[INSERT LINK]'],
    ['[Minister name] said', '[Minister name]'],
    ['Dear {{name}}', '{{name}}'],
    ['Dear {{ name', '{{ name'],
    ['Dear <<name>>', '<<name>>'],
    ['£XX million', 'XX'],
    ['up by XX%', 'XX'],
    ['XX people came', 'XX'],
    ['More than XX people', 'XX'],
    ['on XX May', 'XX'],
    ['at XX:XX', 'XX:XX'],
    ['at X:XXpm', 'X:XX'],
    ['Call 0300 XXX XXXX', 'XXX XXXX'],
    ['on Xth May', 'Xth'],
    ['a fund of £?m', '£?m'],
    ['Join us on DATE at the hall', 'DATE'],
    ['Thanks to **NAME** for the cake', '**NAME**'],
    ['from $NAME with love', '$NAME'],
    ['Photo: bin.jpg', 'bin.jpg'],
    ['More at https://www.example.gov.uk/TBC', 'https://www.example.gov.uk/TBC'],
    ['by XX.', 'XX'],
    ['by XXXX', 'XXXX'],
    ['TODO check', 'TODO'],
    ['Insert link here', 'Insert link here'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Bus fares final v2', 'final v2'],
    ['bus_fares final_v2', 'final_v2'],
    ['DRAFT', 'DRAFT'],
    ['[DRAFT] Bus fares', '[DRAFT]'],
    ['DRAFT: bus fares', 'DRAFT'],
    ['DRAFT – bus fares', 'DRAFT'],
    ['*DRAFT* bus fares', 'DRAFT'],
    ['DRAFT TWEET: bus fares', 'DRAFT TWEET:'],
  ])('%s', (text, excerpt) => {
    expect(found(text)[0]).toBe(excerpt);
  });

  test.each([
    'Super Bowl XX',
    'Malcolm X and Louis XX',
    'Sizes XX to XL',
    'size XX',
    'Pope John XXIII',
    'the XX Olympiad',
    'XX chromosomes',
    'Happy birthday XX',
    'Love from us all xx',
    'XXL shirts',
    'draft bill',
    'the NFL DRAFT',
    'a Draft Budget',
    'NHL DRAFT DAY',
    'the DRAFT plan',
    'Kick-off TBC',
    'todo sobre mi madre',
    '[Video] Our year',
    '[Welsh version follows]',
    'They said “it [the plan] works”',
    'Final version published',
    'The final v the replay',
    'insert the card',
    'if a > b and c < d',
    'We use {one} brace',
    'Follow the link to follow the debate',
  ])('but not “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a blank within a blank is one', () => {
    expect(found('Read [insert link to XX]')).toEqual(['[insert link to XX]']);
  });

  test('a blank that is never closed is not cut off in the middle of an emoji', () => {
    const letters = 'a'.repeat(79);
    expect(found(`{{${letters}😀 and so on`)).toEqual([`{{${letters}😀`]);
  });
});
