import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import worker from '../../entrypoints/worker.ts';
import type { Task } from '../../lib/worker/tasks.ts';
import { documentOf } from '../lib/rule-set/document.ts';

/** What the worker has sent, and how it is sent something. */
const sent: unknown[] = [];
const scope = globalThis as unknown as { onmessage: ((event: { readonly data: Task }) => void) | null };
const ask = (task: Task): unknown => {
  scope.onmessage?.({ data: task });
  return sent.at(-1);
};
const [rule] = documentOf(1).rules;

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('onmessage', null);
  vi.stubGlobal('postMessage', (answer: unknown) => sent.push(structuredClone(answer)));
  worker.main();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('says that it is ready, and tries a rule set on its own clock: compiled too slowly, it is refused', () => {
  expect(sent).toEqual(['ready']);
  const task = { type: 'try', text: JSON.stringify(documentOf(1)) } as const;
  expect(ask(task)).toEqual({ ok: true });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_001));
  expect(ask(task)).toEqual({ ok: false, why: 'slow', problems: [] });
});

test('reads stored rule sets, and searches the one in force; the starter set where there is none', () => {
  const text = JSON.stringify(
    documentOf(1, {
      glossary: [
        { id: 'gubbins', term: 'Gubbins', definition: 'What a machine is full of.', era: 'now', source: 'ours' },
      ],
    }),
  );
  expect([ask({ type: 'read', text }), ask({ type: 'read', text: '{}' })]).toEqual([true, false]);
  expect(ask({ type: 'find', typed: 'gubbins', text })).toEqual({ place: 'term', id: 'gubbins' });
  expect(ask({ type: 'suggest', typed: 'gub', text, markup: 'plain' })).toEqual([
    { content: 'Gubbins', description: 'Gubbins: What a machine is full of.' },
  ]);
  for (const none of [null, '{}']) {
    expect(ask({ type: 'find', typed: 'gubbins', text: none })).toBeNull();
    expect(ask({ type: 'find', typed: 'retweet', text: none })).toEqual({ place: 'term', id: 'repost' });
  }
});

test.each([
  ['unreadable', 'no JSON', /cannot be read as JSON/],
  ['unreadable', documentOf(1, { rules: 7 }), /make it a list/],
  ['examples', documentOf(1, { rules: [{ ...rule!, params: { terms: [{ find: 'gubbins' }] } }] }), /bad example/],
] as const)('a rule set that is refused for its content is %s', (why, document, sentence) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  expect(ask({ type: 'try', text })).toMatchObject({
    ok: false,
    why,
    problems: expect.arrayContaining([expect.stringMatching(sentence)]) as unknown,
  });
});
