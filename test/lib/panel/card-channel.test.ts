import { expect, onTestFinished, test, vi } from 'vitest';
import { type FromCard, openCardChannel, type ToCard } from '../../../lib/panel/card-channel.ts';
import type { HintActions, HintView } from '../../../lib/panel/types.ts';

const hint = { id: 'a' } as HintView;
const shownCard = { hint, row: [hint] };

/** A panel's end of a channel, and the card's. */
const open = (name: string) => {
  const done: unknown[] = [];
  const note =
    (action: string) =>
    (...given: readonly unknown[]) =>
      void done.push([action, ...given]);
  const actions: HintActions = {
    fix: note('fix'),
    copy: note('copy'),
    fixAll: note('fixAll'),
    dismissHints: note('dismissHints'),
    ignoreWord: note('ignoreWord'),
    openGuidance: note('openGuidance'),
  };
  const panel = openCardChannel(name);
  panel.listen(actions, note('size'));
  const card = new BroadcastChannel(name);
  onTestFinished(() => card.close());
  const shown: ToCard[] = [];
  card.addEventListener('message', ({ data }: MessageEvent<ToCard>) => shown.push(data));
  return { panel, done, shown, send: (message: FromCard) => card.postMessage(message) };
};

test('what is pressed in the card is done, and its size is told', async () => {
  const { done, send } = open('pressed');
  send({ type: 'fix', hint: 'a', index: 1 });
  send({ type: 'copy', hint: 'a', index: 0 });
  send({ type: 'ignore-here', hints: ['a', 'b'], reason: 'A quotation' });
  send({ type: 'fix-all', hints: ['a', 'b'] });
  send({ type: 'ignore-word', hint: 'a', isSure: true });
  send({ type: 'read-more', hint: 'a' });
  send({ type: 'size', width: 300, height: 120 });
  await vi.waitFor(() =>
    expect(done).toEqual([
      ['fix', 'a', 1],
      ['copy', 'a', 0],
      ['dismissHints', ['a', 'b'], 'A quotation'],
      ['fixAll', ['a', 'b']],
      ['ignoreWord', 'a', true],
      ['openGuidance', 'a'],
      ['size', { width: 300, height: 120 }],
    ]),
  );
});

test('a card that is ready late is shown what was shown last; before that, nothing', async () => {
  const { panel, shown, done, send } = open('late');
  send({ type: 'ready' });
  send({ type: 'ignore-word', hint: 'a', isSure: true });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(shown).toEqual([]);
  panel.show(shownCard, 'dim', 'en');
  send({ type: 'ready' });
  await vi.waitFor(() =>
    expect(shown).toEqual([
      { card: shownCard, theme: 'dim', language: 'en' },
      { card: shownCard, theme: 'dim', language: 'en' },
    ]),
  );
});
