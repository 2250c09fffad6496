import { expect, test } from 'vitest';
import { followSpans } from '../../../lib/panel/follow-spans.ts';

/**
 * Follows the marked words from one text, `Call <[name]> today`, to the next and gives what they are there, marked
 * likewise, or null.
 */
const followed = (marked: string, after: string): string | null => {
  const span = { start: marked.indexOf('<'), end: marked.indexOf('>') - 1 };
  const found = followSpans([span], marked.replace(/[<>]/g, ''), after)[0];
  return found
    ? `${after.slice(0, found.start)}<${after.slice(found.start, found.end)}>${after.slice(found.end)}`
    : null;
};

test.each([
  ['words written behind', 'Call <[name]> today', 'Call [name] today or tomorrow', 'Call <[name]> today or tomorrow'],
  ['words written before', 'Call <[name]> today', 'Please call [name] today', 'Please call <[name]> today'],
  ['words deleted before', 'Call <[name]> today', '[name] today', '<[name]> today'],
  ['a letter written right behind', 'Call <[name]> today', 'Call [name]s today', 'Call <[name]>s today'],
  ['a space beside a space', 'We <utilise> it', 'We utilise  it', 'We <utilise>  it'],
  [
    'equal words written before others',
    'We <utilise> it',
    'You utilise that. We utilise it',
    'You utilise that. We <utilise> it',
  ],
])('a span follows its words: %s', (_, before, after, expected) => expect(followed(before, after)).toBe(expected));

test.each([
  ['a letter in them is deleted', 'Call <[name]> today', 'Call [nme] today'],
  ['a letter is written into them', 'Call <[name]> today', 'Call [names] today'],
  ['they are deleted', 'Call <[name]> today', 'Call  today'],
  ['all is replaced', 'Call <[name]> today', 'Different: write to [name] now'],
  ['one of two equal words is deleted, and nobody can tell which', '<SECRET> SECRET', 'SECRET'],
  ['one more of them is written beside them, and nobody can tell which is new', '<SECRET> ', 'SECRET SECRET '],
])('a span ends where %s', (_, before, after) => expect(followed(before, after)).toBeNull());
