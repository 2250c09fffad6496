import { describe, expect, test } from 'vitest';
import { isNhsNumber } from '../../../lib/text/check-digits.ts';
import { tryRule } from './try-rule.ts';

const rules = ['priv/nino', 'priv/nhs-no', 'priv/phone-personal', 'priv/email-personal', 'priv/postcode'];

test('what is found is never repeated in the words of a hint', () => {
  const text = 'Her home: AB123456C, 943 476 5919, 07700 900123, jane.smith@leeds.gov.uk, M1 1AE';
  for (const id of rules) {
    for (const { message, excerpt } of tryRule(id).hints(text)) expect(message).not.toContain(excerpt);
    expect(tryRule(id).hints(text), id).toHaveLength(1);
  }
});

test('nothing is found inside links, hashtags and mentions', () => {
  const text =
    'https://gov.uk/AB123456C/9434765919?p=07700900123&m=SW1A1AA&e=jane.smith@x.gov.uk #AB123456C #M11AE @jane_smith';
  for (const id of rules) expect(tryRule(id).hints(text), id).toEqual([]);
});

describe('National Insurance numbers', () => {
  const { marked } = tryRule('priv/nino');
  test.each(['AB123456C', 'AB 12 34 56 C', 'AB123456 C', 'AB-12-34-56-C', 'ab123456d', 'CE123456A', 'JY123456B'])(
    '%s',
    (number) => {
      expect(marked(`Yours is ${number}.`)).toBe(`Yours is [[${number}]].`);
    },
  );
  test.each([
    'QQ123456C',
    'BG123456A',
    'GB123456A',
    'KN123456A',
    'NK123456A',
    'NT123456A',
    'TN123456A',
    'ZZ123456A',
    'DA123456A',
    'FA123456A',
    'IA123456A',
    'QA123456A',
    'UA123456A',
    'VA123456A',
    'AO123456A',
    'AB123456E',
    'AB12345C',
    'AB1234567C',
    'XAB123456C',
    'AB123456CD',
    'ab 12 34 56 c',
    'at 10 20 30 a day',
  ])('but not %s', (number) => {
    expect(marked(`Yours is ${number}.`)).not.toContain('[[');
  });
});

describe('NHS numbers', () => {
  test.each([
    ['9434765919', true],
    ['9434765918', false],
    ['9434765870', true],
    ['4010232137', true],
    ['4505577104', true],
    ['9876543210', true],
    ['9876543211', false],
    ['1234567890', false],
    ['1111111111', false],
    ['2222222222', false],
  ])('the check digit of %s: %s', (digits, valid) => {
    expect(isNhsNumber(digits)).toBe(valid);
  });

  test('exactly one last digit of ten can be right, or none', () => {
    for (let start = 400_000_000; start < 400_000_200; start += 1) {
      const right = [...'0123456789'].filter((last) => isNhsNumber(`${start}${last}`));
      expect(right.length).toBeLessThanOrEqual(1);
    }
  });

  const { marked } = tryRule('priv/nhs-no');
  test.each(['943 476 5919', '9434765919', '943-476-5919'])('%s', (number) => {
    expect(marked(`It is ${number}, I think`)).toBe(`It is [[${number}]], I think`);
    expect(marked(`My NHS ref number: ${number}`)).toContain('[[');
  });
  test.each([
    '943 4765919',
    '94 3476 5919',
    '+943 476 5919',
    '1 943 476 5919',
    '943 476 5919 2',
    '£9434765919',
    '9434765919.50%',
    'ISBN 9434765919',
    'ref: 9434765919',
    'Crime number 9434765919',
    'call 943 476 5919',
    '19434765919',
    '94347659191',
    'AB9434765919',
  ])('but not in “%s”', (text) => {
    expect(marked(text)).not.toContain('[[9');
  });
});

describe('mobile numbers', () => {
  const { marked } = tryRule('priv/phone-personal', { phones: ['07700 900999', '+44 7700 900998'] });
  test.each([
    '07700 900123',
    '07700900123',
    '07700 900 123',
    '077 00 90 01 23',
    '07700-900-123',
    '07700.900.123',
    '+447700900123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900123',
    '(07700) 900123',
  ])('%s', (number) => {
    expect(marked(`Call ${number} now`)).toBe(`Call [[${number}]] now`);
  });
  test.each([
    '07700 900999',
    '+44 7700 900 999',
    '07700900998',
    '0300 123 1234',
    '020 7450 4000',
    '07000 900123',
    '07612 345678',
    '0770 90012',
    '107700900123',
    '077009001234',
    'ref/07700900123',
    '#07700900123',
    '07.11.2026',
    '0777 to 0779',
  ])('but not %s', (number) => {
    expect(marked(`Call ${number} now`)).not.toContain('[[');
  });
});

describe('e-mail addresses', () => {
  const { marked } = tryRule('priv/email-personal', {
    roleAddresses: ['Leeds.Bins@gmail.com', 'alex.roads@leeds.gov.uk'],
  });
  test.each([
    'jane.smith@leeds.gov.uk',
    'Jane.Smith2@Leeds.gov.uk',
    'j.smith@leeds.gov.uk',
    'jane.a.smith@leeds.gov.uk',
    'mary-ann.o’neill@leeds.gov.uk',
    'jane@gmail.com',
    'jsmith72@btinternet.com',
    'jane+home@googlemail.com',
  ])('%s', (address) => {
    expect(marked(`Write to ${address}.`)).toBe(`Write to [[${address}]].`);
    expect(marked(`(${address})`)).toBe(`([[${address}]])`);
  });
  test.each([
    'info@leeds.gov.uk',
    'press.office@leeds.gov.uk',
    'customer.services@leeds.gov.uk',
    'roads@leeds.gov.uk',
    'north-east.team@leeds.gov.uk',
    'leeds.bins@gmail.com',
    'alex.roads@leeds.gov.uk',
    'info@gmail.com',
    '@jane.smith',
    'jane.smith@',
    'jane.smith@leeds',
    '@',
    'a @ b',
    'meet @ 5pm',
    'jane.smith @leeds.gov.uk',
    'foi.requests2@leeds.gov.uk',
    '101email@leeds.police.uk',
  ])('but not %s', (address) => {
    expect(marked(`Write to ${address}.`)).not.toContain('[[');
  });
});

describe('postcodes', () => {
  const { marked } = tryRule('priv/postcode', { venues: ['BS1 5TR', 'ls27 0xx'] });
  test.each(['SW1A 1AA', 'M1 1AE', 'CF10 3NQ', 'EH1 1YZ', 'W1A 0AX', 'GIR 0AA', 'B338TH', 'BT7 1NN'])(
    '%s',
    (postcode) => {
      expect(marked(`Her home in ${postcode}, today`)).toBe(`Her home in [[${postcode}]], today`);
    },
  );
  test.each([
    'BS1 5TR',
    'BS15TR',
    'LS27 0XX',
    'COP31 and',
    'G7',
    'SW1A',
    'QX1 1AA',
    'U21 3RD',
    'M6 9PM',
    'm1 1ae',
    'SW1A 1AAA',
    'XSW1A 1AA',
    'M1 1CE',
    'B12 is 5AB',
  ])('but not %s', (postcode) => {
    expect(marked(`Her home in ${postcode}, today`)).not.toContain('[[');
  });
});
