import { expect, test } from 'vitest';
import { disguisesIn } from './encodings.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  backwards: (text) => [...text].reverse().join(''),
  'in hex': (text) => bytes(text).toString('hex'),
  'in hex with capitals': (text) => bytes(text).toString('hex').toUpperCase(),
  'percent-encoded': (text) => bytes(text).toString('hex').replace(/../g, '%$&'),
  'as UTF-16, low byte first': (text) => Buffer.from(text, 'utf16le').toString('latin1'),
  'as UTF-16, high byte first': (text) => Buffer.from(text, 'utf16le').swap16().toString('latin1'),
  'in base64': (text) => bytes(text).toString('base64'),
  'in base64url': (text) => bytes(text).toString('base64url'),
  'in base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'in base64 of UTF-16, high byte first': (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
};

test.each(Object.entries(WRITTEN))('a word is found %s, wherever it stands', (_, written) => {
  for (const before of ['', 'a', 'ab', 'abc', 'draft ÿ ', '{"text":"'])
    for (const after of ['', 'x', ' and more', '7x'])
      expect(disguisesIn(written(`${before}canary${after}`), 'canary')).not.toEqual([]);
});

test.each(Object.entries(WRITTEN))('another word is not taken for it %s', (_, written) =>
  expect(disguisesIn(written('canopy can army Canada rye, cana ry'), 'canary')).toEqual([]),
);
