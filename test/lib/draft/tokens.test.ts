import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDraft } from '../../../lib/draft/parse-draft.ts';
import { tokensOf } from '../../../lib/draft/tokens.ts';
import { overlaps } from '../../../lib/text/span.ts';
import { drafts } from './arbitraries.ts';

const found = (text: string): readonly string[] =>
  tokensOf(parseDraft(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ['Write to bin.day@example.gov.uk by 6pm', ['email bin.day@example.gov.uk', 'time 6pm']],
  ['Tender DN 999 000 1235 at LD9 2RG', ['reference DN 999 000 1235', 'postcode LD9 2RG']],
  ['Call 01632 960 828 on 1 December 2026', ['phone 01632 960 828', 'date 1 December 2026']],
  ['Save £5m-£10m, or 5%', ['money £5m-£10m', 'percent 5%']],
  ['Open 9am-5pm, or 14:30', ['time-range 9am-5pm', 'time 14:30']],
  ['Text PARK to 60777, or call 101', ['short-code 60777', 'short-code 101']],
  ['HMS Marlow and Op Hawk with 40 people', ['ship HMS Marlow', 'operation Op Hawk', 'number 40']],
  ['See https://example.gov.uk/2026/12/01 #Day2', []],
])('%s', (text, tokens) => {
  expect(found(text)).toEqual(tokens);
});

test('tokens are in order, and none overlap each other or a link', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = parseDraft(text);
      const tokens = tokensOf(draft);
      tokens.forEach((token, at) => {
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.start).toBeGreaterThanOrEqual(tokens[at - 1]?.end ?? 0);
        expect(draft.links.some((link) => overlaps(link, token))).toBe(false);
      });
    }),
  );
});
