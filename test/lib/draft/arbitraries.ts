import * as fc from 'fast-check';

const pieces = [
  'Hello', 'we’ve', "don't", 'gov.uk', 'https://www.gov.uk/a-b?c=d&e=f#g', 'http://t.co/abc', 'www.example.com/(a_(b))', 'Thanks.It was', 'e.g. this', '3.5%', '£1,000',
  '@HMRC', '@abcdefghijklmnopq', '@a/list', 'press@gov.uk', 'RT @gov:', '#OpenDay', '#COVID-19', "#Mother's", '#2026', '＃tag', '$GBP', '$1', '&amp;',
  '🚨', '🧑‍🏫', '👩‍👩‍👧‍👦', '👍🏽', '🫶🏾', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', '🇨🇶', '1️⃣', '1⃣', '#⃣', '❤', '❤️‍🔥', '❤︎', '⚧️', '©', '™️', '✔', '🏳‍🌈', '🐦‍🔥', '🏻', '\u200d', '\ufe0f', '\u20e3',
  '\ud83d', '\udc4d', 'é', 'e\u0301', 'ẅ', 'w\u0302', 'e\u0302\u0301', '\u0301', '한글', '\u1112\u1161\u11ab', '日本語', 'Ελλάδα', 'مرحبا', '\u202b', '\ufeff', '𝐇𝐢', '•', '→', '…', '“Oh!”', '-', '–', '_', '.', '/', ':', '?', '!', '(', ')', "'",
  ' ', ' ', ' ', ' ', '\n', '\n', '\r\n', '\u2028', '\u00a0', '\t', '中国.中国', 'http://例え.テスト/', 'https://💩.la', 'xn--fiqs8s.xn--fiqs8s', 'a.b.c.d.uk', 'gov.uk中', 'é.com', 'e\u0301.com/e\u0301',
];

/** Drafts made of what goes wrong: addresses, tags, emoji of every kind, marks, lone surrogates and spaces. */
export const drafts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)) },
);
