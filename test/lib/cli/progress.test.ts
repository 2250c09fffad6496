import { expect, test } from 'vitest';
import { createProgress } from '../../../lib/cli/progress.ts';

/** Tells 20,000 posts one by one, each of which takes so many ms by a clock of our own. */
const runWith = (isTTY: boolean, msEach: number, total = 20_000) => {
  let time = 0;
  const written: { readonly at: number; readonly text: string }[] = [];
  const progress = createProgress(total, 'posts', {
    isTTY,
    write: (text) => written.push({ at: time, text }),
    now: () => time,
  });
  for (let done = 1; done <= total; done++) {
    time += msEach;
    progress.tell(done);
  }
  progress.end();
  return written;
};

test('the first line comes within two seconds, and on a terminal at most five a second', () => {
  const written = runWith(true, 3);
  expect(written[0]!.at).toBeLessThan(2_000);
  expect(written[0]!.text).toBe('\r\u001b[2KChecked 334 of 20,000 posts (1 %), about 59 s left');
  for (const [index, { at }] of written.slice(1, -1).entries())
    expect(at - written[index]!.at).toBeGreaterThanOrEqual(200);
  expect(written.at(-1)!.text).toBe('\r\u001b[2K');
});

test('where there is no terminal, a line comes every ten seconds', () => {
  const written = runWith(false, 3);
  expect(written).toHaveLength(6);
  expect(written.every(({ text }) => text.endsWith(' left\n') && !text.includes('\r'))).toBe(true);
});

test('what is soon done is not told', () => {
  expect(runWith(true, 0.01)).toEqual([]);
});

test('a long time is told in minutes', () => {
  expect(runWith(true, 30)[0]!.text).toContain('about 10 min left');
});
