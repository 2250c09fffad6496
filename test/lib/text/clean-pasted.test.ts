import { expect, test } from 'vitest';
import { cleanPasted } from '../../../lib/text/clean-pasted.ts';

test.each([
  ['lines of Windows and of old Macs', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['soft line breaks of a word processor', 'one\u000btwo\u2028three\u2029four', 'one\ntwo\nthree\nfour'],
  ['cells of a spreadsheet', 'Monday\tOpen\r\nTuesday\tClosed\r\n', 'Monday Open\nTuesday Closed'],
  ['a list with bullets', '•\tFirst\r\n•\tSecond', '• First\n• Second'],
  ['no-break spaces and soft hyphens', '£5\u00a0million for in\u00adsulation ', '£5 million for insulation'],
  ['curly quotes and dashes, which stay', '“It’s ready” – today', '“It’s ready” – today'],
  ['emoji and joiners, which stay', '👩\u200d🚒 ❤\ufe0f', '👩\u200d🚒 ❤\ufe0f'],
  ['empty lines within, which stay', 'one\n\ntwo\n\n', 'one\n\ntwo'],
  ['nothing', '', ''],
])('%s', (_, text, cleaned) => {
  expect(cleanPasted(text)).toBe(cleaned);
  expect(cleanPasted(cleaned)).toBe(cleaned);
});
