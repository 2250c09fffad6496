import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

describe('access to meetings', () => {
  const { hints } = tryRule('sec/meeting-access');
  const found = (text: string) => hints(text).map(({ excerpt }) => excerpt);

  test('the words that announce a meeting may stand on another line than its code', () => {
    expect(found('Join us on Zoom tonight\nID: 845 2213 9078\nPasscode: 552013')).toEqual(['845 2213 9078', '552013']);
  });

  test.each([
    ['Our Zoom room is 845 2213 9078.', '845 2213 9078'],
    ['Dial 0330 088 5830 then enter 7754 221#', '7754 221'],
    ['Google Meet code: abc-defg-hij', 'abc-defg-hij'],
  ])('%s', (text, excerpt) => {
    expect(found(text).join()).toContain(excerpt);
  });

  test.each(['Zoom: 12 December, 7pm', 'Teams: 24 of them, 300 runners', 'Zoom on 0300 123 4567'])(
    '%s is fine',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('passwords and codes', () => {
  const { hints } = tryRule('sec/passcode');

  test.each([
    'Gate code this weekend is C9081Y.',
    'The entry code has changed. It’s now 3391.',
    'Late? Punch 2580 into the keypad by the door.',
    'Press 4 then 7712 at the barrier to get in.',
    'The alarm code’s 2580.',
  ])('%s', (text) => {
    expect(hints(text)).toHaveLength(1);
  });

  test('a word that silences counts in its own line alone', () => {
    expect(hints('Never share your password.\nDoor code: 4471')).toHaveLength(1);
    expect(hints('Flight code TN4471 from gate 12.')).toEqual([]);
  });
});
