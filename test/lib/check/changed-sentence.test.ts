import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedSentence } from '../../../lib/check/changed-sentence.ts';

const change = (text: string, was: string, put: string) => {
  const start = text.indexOf(was);
  return changedSentence(text, { span: { start, end: start + was.length }, text: put });
};

test.each([
  [
    'a word of one sentence of three',
    change('It rains. We will utilise vans. Call us.', 'utilise', 'use'),
    { head: 'We will ', gone: 'utilise', come: 'use', tail: ' vans.' },
  ],
  [
    'of a wider replacement, the words that differ',
    change(
      'Check your flood risk #floodaware today',
      'Check your flood risk #floodaware today',
      'Check your flood risk #FloodAware today',
    ),
    { head: 'Check your flood risk ', gone: '#floodaware', come: '#FloodAware', tail: ' today' },
  ],
  [
    'words that go',
    change('We are delighted to start.', 'delighted ', ''),
    { head: 'We are ', gone: 'delighted ', come: '', tail: 'to start.' },
  ],
  [
    'a line, not the lines around it',
    change('First line\nWe utilise it\nThird line', 'utilise', 'use'),
    { head: 'We ', gone: 'utilise', come: 'use', tail: ' it' },
  ],
  [
    'a space that comes',
    change('at 5pm🎆Come', '🎆Come', '🎆 Come'),
    { head: 'at ', gone: '5pm🎆Come', come: '5pm🎆 Come', tail: '' },
  ],
  [
    'the first word',
    change('Utilise it. Then go.', 'Utilise', 'Use'),
    { head: '', gone: 'Utilise', come: 'Use', tail: ' it.' },
  ],
])('shows %s', (what, shown, expected) => {
  // A change within a word begins at the replacement.
  expect(shown).toEqual(
    what === 'a space that comes' ? { ...expected, head: 'at 5pm', gone: '🎆Come', come: '🎆 Come' } : expected,
  );
});

test('leaves out what is far from the change', () => {
  const long = 'word '.repeat(40);
  const { head, tail } = change(`${long}utilise ${long}`, 'utilise', 'use');
  expect([head.startsWith('… word'), tail.endsWith('word …')]).toEqual([true, true]);
  expect(head.length + tail.length).toBeLessThan(110);
});

const draft = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '. ', '\n', '🎆', 'é'), maxLength: 200 });

test('nothing is shown that is not in the draft before or after the fix', () => {
  fc.assert(
    fc.property(draft, draft, fc.nat(), fc.nat(), (text, put, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [
        number,
        number,
      ];
      const { head, gone, come, tail } = changedSentence(text, { span: { start, end }, text: put });
      const near = (from: string): string => from.replace(/^… /, '');
      const after = text.slice(0, start) + put + text.slice(end);
      expect(text).toContain(near(head) + gone + tail.replace(/ …$/, ''));
      expect(after).toContain(near(head) + come + tail.replace(/ …$/, ''));
    }),
  );
});
