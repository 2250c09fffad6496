import { expect, test } from 'vitest';
import { readDraft } from '../../../lib/draft/read-draft.ts';

test('links, tags and mentions are found where they stand', () => {
  const draft = readDraft('See https://www.gov.uk/bins and @HMRCgovuk #OpenDay $GBP');
  const texts = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => draft.text.slice(start, end));
  expect(texts(draft.links)).toEqual(['https://www.gov.uk/bins']);
  expect(texts(draft.mentions)).toEqual(['@HMRCgovuk']);
  expect(texts(draft.hashtags)).toEqual(['#OpenDay']);
  expect(texts(draft.cashtags)).toEqual(['$GBP']);
});
