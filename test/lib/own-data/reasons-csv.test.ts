import { expect, test } from 'vitest';
import { reasonsToCsv } from '../../../lib/own-data/reasons-csv.ts';

const headings = ['Time', 'Rule ID', 'Rule', 'Account', 'Reason'] as const;

test('reasons are rows, newest first, and nothing in them calculates', () => {
  const csv = reasonsToCsv(
    [
      { at: '2026-11-02T09:30:00Z', reason: '=HYPERLINK("https://example.com")' },
      { at: '2026-11-20T16:05:00Z', rule: 'hash/too-many', account: '@dept', reason: 'Agreed,\nwith "us"' },
    ],
    headings,
    (rule) => (rule === 'hash/too-many' ? 'Number of hashtags' : null),
  );
  expect(csv).toBe(
    '\ufeffTime,Rule ID,Rule,Account,Reason\r\n' +
      '2026-11-20T16:05:00Z,hash/too-many,Number of hashtags,\'@dept,"Agreed, with ""us"""\r\n' +
      '2026-11-02T09:30:00Z,,,,"\'=HYPERLINK(""https://example.com"")"\r\n',
  );
});
