import { expect, test } from 'vitest';
import { createQueue } from '../../../lib/platform/in-turn.ts';

/** Work that notes when it begins and ends, and ends when it is told to. */
const noted = () => {
  const notes: string[] = [];
  const ends: (() => void)[] = [];
  const queue = createQueue();
  const run = (name: string): Promise<string> =>
    queue(async () => {
      notes.push(`${name} begins`);
      await new Promise<void>((done) => ends.push(done));
      notes.push(`${name} ends`);
      if (name === 'bad') throw new Error('bad');
      return `of ${name}`;
    });
  const end = async (at: number): Promise<void> => {
    while (ends[at] === undefined) await Promise.resolve();
    ends[at]();
  };
  return { notes, run, end };
};

test('a call begins once the one before it has ended, and each gets its own result', async () => {
  const { notes, run, end } = noted();
  const both = Promise.all([run('first'), run('second')]);
  await end(0);
  await end(1);
  expect(await both).toEqual(['of first', 'of second']);
  expect(notes).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a call that fails tells its own caller, and the next one runs all the same', async () => {
  const { notes, run, end } = noted();
  const both = Promise.allSettled([run('bad'), run('next')]);
  await end(0);
  await end(1);
  expect(await both).toMatchObject([
    { status: 'rejected', reason: { message: 'bad' } },
    { status: 'fulfilled', value: 'of next' },
  ]);
  expect(notes).toEqual(['bad begins', 'bad ends', 'next begins', 'next ends']);
});

test('two queues do not wait for each other', async () => {
  const [one, other] = [noted(), noted()];
  void one.run('slow');
  const done = other.run('quick');
  await other.end(0);
  expect(await done).toBe('of quick');
  expect(one.notes).toEqual(['slow begins']);
});
