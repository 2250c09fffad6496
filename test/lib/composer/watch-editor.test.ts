// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchEditor, type WatchedEditor } from '../../../lib/composer/watch-editor.ts';
import { createDraftJs } from '../../../lib/composer/editors/draft-js.ts';
import { createXSite } from '../../../lib/composer/sites/x/x.ts';
import type { Marks } from '../../../lib/composer/marks.ts';
import { eventually } from '../../e2e/support/wait-for.ts';

const open = (
  text: string,
): {
  readonly watched: WatchedEditor;
  readonly asked: readonly string[];
  readonly write: (text: string) => Promise<void>;
} => {
  document.body.innerHTML =
    '<main><div data-testid="tweetTextarea_0" contenteditable="true"><div data-block="true"></div></div></main>';
  const editor = document.querySelector<HTMLElement>('[contenteditable]')!;
  const block = editor.firstElementChild!;
  block.textContent = text;
  const asked: string[] = [];
  let drawn = 0;
  const marks: Marks = {
    setMarks: () => drawn++,
    dropMarks: () => {},
    markAt: () => undefined,
    pointAtHints: () => {},
  };
  const watched = watchEditor(editor, document.querySelector('main')!, 'page', {
    site: createXSite(),
    editorKind: createDraftJs(),
    drawnMarks: marks,
    requestCheck: (_, seq, draft) => asked.splice(seq - 1, 1, draft),
    editorGone: () => {},
    moved: () => {},
  });
  watched.resend();
  return {
    watched,
    asked,
    write: async (next) => {
      const before = drawn;
      block.textContent = next;
      await eventually(() => drawn > before);
    },
  };
};

/** What stands where a word of request `seq` is carried to. */
const carried = (
  { watched }: { readonly watched: WatchedEditor },
  seq: number,
  draft: string,
  word: string,
  now: string,
): string | undefined => {
  const start = draft.indexOf(word);
  const [span] = watched.carry(seq, [{ start, end: start + word.length }]);
  return span && now.slice(span.start, span.end);
};

const DRAFT = 'We utilise this and they purchase tha';

test('a word is carried over edits before and behind it, of which no single edit could tell', async () => {
  const page = open(DRAFT);
  await page.write('We utilise this and they purchase that');
  await page.write('We use this and they purchase that');
  expect(carried(page, 1, DRAFT, 'purchase', 'We use this and they purchase that')).toBe('purchase');
  expect(carried(page, 1, DRAFT, 'utilise', 'We use this and they purchase that')).toBeUndefined();
});

test('a word that was edited and stands there again as it was sent has not moved', async () => {
  const page = open(DRAFT);
  await page.write(DRAFT.replace('purchase', 'purchases'));
  await page.write(DRAFT.replace('purchase', 'purchXses'));
  expect(carried(page, 1, DRAFT, 'purchase', '')).toBeUndefined();
  await page.write(DRAFT);
  expect(carried(page, 1, DRAFT, 'purchase', DRAFT)).toBe('purchase');
});

test('nothing is carried from a request that was never made or is long past', async () => {
  const page = open(DRAFT);
  expect(page.watched.carry(2, [{ start: 0, end: 2 }])).toEqual([]);
  for (let seq = 1; seq <= 8; seq++) {
    await page.write(`${DRAFT} ${seq}`);
    page.watched.takeAnswer(seq, [], []);
  }
  expect(page.asked).toHaveLength(9);
  expect(carried(page, 2, `${DRAFT} 1`, 'purchase', page.asked[8]!)).toBe('purchase');
  expect(page.watched.carry(1, [{ start: 0, end: 2 }])).toEqual([]);
});
