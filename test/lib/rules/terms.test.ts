import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { listsSchema } from '../../../lib/rules/lists.ts';
import { terms } from '../../../lib/rules/terms.ts';
import { tryKind } from './try-kind.ts';
import { tryRule } from './try-rule.ts';

const now = { year: 2026, month: 11, day: 23, hour: 10, minute: 0 };

const find = (params: object, text: string) => {
  const check = terms.compile(terms.params.parse(params), listsSchema.parse({}));
  return check(parseDraft(text, { language: 'en' }), now).map(({ target, replacements }) => {
    const { start, end } = target as { start: number; end: number };
    return [text.slice(start, end), ...(replacements ?? [])];
  });
};

const swap = {
  terms: [{ find: ['in order to', 'prior to'], use: 'to' }, { forms: { utilise: 'use', utilised: 'used' } }],
};

test('whole words and phrases only, the longest first', () => {
  expect(find(swap, 'He utilised it, a utiliser, in order to rest')).toEqual([
    ['utilised', 'used'],
    ['in order to', 'to'],
  ]);
  expect(find({ terms: [{ find: ['key', 'key role'] }] }, 'a key role, key roles')).toEqual([['key role'], ['key']]);
});

test('a term with a capital is a name itself, and is found in a sentence', () => {
  const params = { terms: [{ find: ['Goldcrest', 'operation Lantern'], forms: { 'Blue Heron': 'it' } }] };
  expect(find(params, 'We like Goldcrest birds today')).toEqual([['Goldcrest']]);
  expect(find(params, 'About Operation Lantern: the Blue Heron and GOLDCREST')).toEqual([
    ['Operation Lantern'],
    ['Blue Heron', 'It'],
    ['GOLDCREST'],
  ]);
  // A word without a capital still leaves names alone.
  expect(find({ terms: [{ find: 'goldcrest' }] }, 'We like Goldcrest Road and goldcrest birds')).toEqual([
    ['goldcrest'],
  ]);
});

test('a phrase is not broken by signs, but a hyphen or a hard space may join it', () => {
  expect(find(swap, 'in order. To go; in\u00a0order-to; in “order” to; in @order to; in\norder to')).toEqual([
    ['in\u00a0order-to', 'to'],
  ]);
});

test('what is fine silences the term in it, also where it begins earlier', () => {
  const params = { terms: [{ find: 'foster', except: ['foster care', 'would you foster'] }] };
  expect(find(params, 'foster care, foster-care, would you foster, foster hope')).toEqual([['foster']]);
});

test('uses nearby words only when the rule lists them', () => {
  const params = {
    terms: [{ find: 'drive', onlyBefore: ['growth'], unlessNear: ['car'], unlessAfter: ['a'], unlessBefore: ['home'] }],
  };
  expect(find(params, 'drive growth')).toHaveLength(1);
  expect(find(params, 'drive real, lasting growth')).toHaveLength(1);
  for (const text of [
    'drive',
    'drive. Growth',
    'a drive growth',
    'drive home growth',
    'drive car growth',
    'a car to drive growth',
  ]) {
    expect(find(params, text)).toEqual([]);
  }
});

test('a word on its own is told from one before a noun', () => {
  const params = { terms: [{ find: 'the elderly', use: 'older people', alone: true }] };
  expect(find(params, 'Help the elderly. The elderly are here, the elderly')).toHaveLength(3);
  expect(find(params, 'the elderly patient')).toEqual([]);
});

test('names stay, in the middle of a sentence and at its start', () => {
  const params = { skipQuotes: false, terms: [{ forms: { center: 'centre', harbor: 'harbour' } }] };
  expect(find(params, 'Center Parcs. The Lincoln Center. 🎉 Harbor House')).toEqual([]);
  expect(find(params, 'Center of town. “Harbor lights”\nCenter stage')).toHaveLength(3);
});

test('quotations can be left alone, whatever their marks', () => {
  const params = { skipQuotes: true, terms: [{ find: 'proud' }] };
  expect(find(params, '“so proud” and "proud" and ‘very proud’ and \'proud\'')).toEqual([]);
  expect(find(params, 'the officers’ proud day, a 5" proud nail? It’s proud')).not.toEqual([]);
  expect(find(params, 'the teachers’ proud day')).toHaveLength(1);
});

test('links, hashtags and mentions are never words', () => {
  expect(find(swap, '#utilise @utilise https://example.com/utilise utilise')).toHaveLength(1);
});

test('an article that would no longer fit leaves the fix to the person', () => {
  const params = { terms: [{ forms: { utter: 'complete', big: 'large' } }] };
  expect(find(params, 'an utter mess, a big mess')).toEqual([['utter'], ['big', 'large']]);
});

test('taking words out leaves a sentence behind, or is not offered', () => {
  const { fixed, marked } = tryRule('tone/self-promo');
  expect(fixed('We’re pleased to announce that the pool is open.')).toBe('The pool is open.');
  expect(fixed('See our world-leading labs.')).toBe('See our labs.');
  for (const text of [
    'Our labs are world-leading in this.',
    'A cutting-edge lab.',
    'It is truly groundbreaking work.',
  ]) {
    expect(marked(text)).toContain('[[');
    expect(fixed(text)).toBe(text);
  }
});

test('replacements keep the case of what they replace', () => {
  const word = fc.constantFrom('utilise', 'UTILISE', 'Utilise');
  fc.assert(
    fc.property(word, fc.constantFrom('', 'To '), (written, before) => {
      const [[, use] = []] = find({ ...swap, skipNames: false }, `${before}${written} it`);
      const capital = (text: string) => text[0] !== text[0]?.toLowerCase();
      expect(use?.toLowerCase()).toBe('use');
      expect(capital(use!)).toBe(capital(written));
      expect(use === use!.toUpperCase()).toBe(written === written.toUpperCase());
    }),
  );
});

test('any text gives spans of whole words, in order and apart', () => {
  const piece = fc.oneof(
    fc.constantFrom('utilise', 'in order', ' to ', '-', '’', '“', '\n', '🎉', '#'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const check = terms.compile(terms.params.parse(swap), listsSchema.parse({}));
      let from = 0;
      for (const { target } of check(parseDraft(text), now)) {
        const { start, end } = target as { start: number; end: number };
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toMatch(/^(utilise|in order[ -]+to)$/i);
        from = end;
      }
    }),
  );
});

test('a rule set without words to find is refused', () => {
  expect(terms.params.safeParse({ terms: [{ use: 'x' }] }).success).toBe(false);
  expect(terms.params.safeParse({ terms: [] }).success).toBe(false);
});

test.each([
  ['style/latin', 'Bring ID, e.g. Passport or visa', 'Bring ID, for example Passport or visa'],
  ['style/latin', 'It opens (i.e. Monday is free)', 'It opens (that is, Monday is free)'],
  ['style/latin', 'We take tins, card, etc. It is free.', 'We take tins, card, and so on. It is free.'],
  ['incl/terms', 'The blind, the deaf and all', 'Blind people, deaf people and all'],
  ['tone/self-promo', 'Game-changing, ground-breaking research', 'Game-changing, ground-breaking research'],
])('%s repairs %s without a slip', (id, written, better) => {
  expect(tryRule(id).fixed(written)).toBe(better);
});

test('a term that only counts before a link', () => {
  const { marked } = tryRule('link/cta-vague');
  expect(marked('More here 👉 https://www.gov.uk')).toBe('[[More here]] 👉 https://www.gov.uk');
  expect(marked('There is more here for you: https://www.gov.uk')).toBe(
    'There is more here for you: https://www.gov.uk',
  );
});

test('a word in a compound with hyphens is part of it', () => {
  const params = { terms: [{ forms: { purchase: 'buy', initiated: 'started' } }, { find: 'wheelchair-bound' }] };
  expect(find(params, 'pre-purchase, self‐initiated, landlord‑initiated, purchase-ready')).toEqual([]);
  expect(find(params, 'wheelchair-bound, purchase - or not, and so - purchase')).toHaveLength(3);
});

test('a possessive is found, and its replacement has the right ending', () => {
  const params = { terms: [{ forms: { spokesman: 'spokesperson', policemen: 'police officers' } }] };
  expect(find(params, 'The spokesman’s answer')).toEqual([['spokesman', 'spokesperson']]);
  expect(find(params, "The policemen's ball")).toEqual([['policemen', "police officers'"]]);
  expect(find({ terms: [{ find: ['here', 'that'] }] }, 'Here’s how, that’s why')).toEqual([]);
});

test('any sign that stands for an apostrophe, and any hyphen, is that', () => {
  const params = { terms: [{ find: ["don't"] }, { find: 'world leading' }] };
  expect(find(params, 'don’t don´t don`t donʼt world‑leading world–leading')).toHaveLength(6);
});

test('a verb at the start of a sentence is a name where no order can go on so', () => {
  const params = { terms: [{ forms: { assist: 'help', assists: 'helps', assisting: 'helping' } }] };
  expect(find(params, 'Assist is our course. Assist, a charity, is here. Assist an Officer Day')).toEqual([]);
  expect(find(params, 'Assist us. Assist, please. Assist an officer. Assisting is fun.')).toHaveLength(4);
});

test('a rule can be for some accounts, or for some sorts of post', () => {
  const params = { terms: [{ find: 'utilise', use: 'use' }], when: { accounts: ['@Rivers'], post: ['reply'] } };
  const rule = tryKind('terms', params);
  expect(rule.said('We utilise it.', { account: 'rivers', reply: true })).toHaveLength(1);
  expect(rule.said('We utilise it.', { account: 'rivers' })).toEqual([]);
  expect(rule.said('We utilise it.', { account: 'lakes', reply: true })).toEqual([]);
  expect(rule.said('We utilise it.', { reply: true })).toEqual([]);
});

test.each([
  ['any apostrophe', "don't", 'We don’t.', 1],
  ['a hyphen where a space is written', 'follow up', 'A follow-up call.', 1],
  ['a space where a hyphen is written', 'follow-up', 'A follow up call.', 1],
  ['nothing where they are one word', 'follow up', 'A followup call.', 0],
  ['any case', 'utilise', 'UTILISE it. Utilise it.', 2],
  ['any case of a term in capitals too', 'IT', 'Put it here.', 1],
  ['the possessive', 'service user', 'The service user’s needs.', 1],
  ['no plural', 'service user', 'The service users.', 0],
  ['no part of a word', 'art', 'Start a party.', 0],
  ['no part of a compound', 'purchase', 'A purchase-ready form.', 0],
  ['no name', 'assist', 'The Assist Trust helps.', 0],
])('a term finds %s', (_, find, text, count) => {
  expect(tryKind('terms', { terms: [{ find }] }).said(text)).toHaveLength(count);
});
