import { expect, test } from 'vitest';
import { handle, type Handlers } from '../../../lib/messaging/handlers.ts';

type Message = { readonly type: 'add'; readonly by: number } | { readonly type: 'name' };
const handlers: Handlers<Message, { readonly add: number; readonly name: string }, [at: number]> = {
  add: ({ by }, at) => by + at,
  name: (_, at) => `at ${at}`,
};

test('each message goes to its own handler, with what is told beside it', () =>
  expect([
    handle<Message, [number], unknown>(handlers, { type: 'add', by: 2 }, 3),
    handle<Message, [number], unknown>(handlers, { type: 'name' }, 3),
  ]).toEqual([5, 'at 3']));

test('a message of no known type is left alone', () =>
  expect(handle(handlers, { type: 'other' } as unknown as Message, 3)).toBeUndefined());

test('a message without a handler, or with another answer, is a type error', () => {
  // @ts-expect-error The handler of "name" is missing.
  const short: Handlers<Message> = { add: () => {} };
  // @ts-expect-error "name" is answered with a text.
  const wrong: Handlers<Message, { readonly add: number; readonly name: string }> = { add: () => 1, name: () => 2 };
  expect([short, wrong]).toHaveLength(2);
});
