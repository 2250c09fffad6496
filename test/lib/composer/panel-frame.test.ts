// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { type PanelFrames, openPanelFrames } from '../../../lib/composer/panel-frame.ts';
import type { ToComposer, ToPanel } from '../../../lib/messaging/messages.ts';

const draft: ToPanel = { type: 'active', composer: 'draft-1' };
const marks: ToComposer = { type: 'hide-card' };
const opened: { readonly closeFrames: () => void }[] = [];
// The document of these tests has no top layer, and tells at length that it loads no frames.
HTMLElement.prototype.showPopover = () => undefined;
const create = document.createElement.bind(document);
document.createElement = ((name: string) => create(name === 'iframe' ? 'div' : name)) as typeof document.createElement;
afterEach(() => opened.splice(0).forEach((one) => one.closeFrames()));

/**
 * Opens a panel whose frame is played by the test: what the frame is handed as it loads, and what either side hears.
 */
const open = (token: unknown = 'token') => {
  const heard: ToComposer[] = [];
  const asked: unknown[] = [];
  const greeted: { readonly data: unknown; readonly port: MessagePort | undefined }[] = [];
  let gone = false;
  const extension = {
    panelUrl: () => '/panel.html',
    alive: () => true,
    ask: async (message: unknown) => (asked.push(message), token),
  };
  const panelFrames = openPanelFrames(
    document.documentElement,
    extension,
    (message: ToComposer) => heard.push(message),
    () => (gone = true),
  );
  opened.push(panelFrames);
  const contentWindow = {
    postMessage: (data: unknown, _: string, [port]: MessagePort[]) => greeted.push({ data, port }),
  };
  Object.defineProperty(panelFrames.panelFrame.innerFrame, 'contentWindow', { value: contentWindow });
  const load = (): MessagePort => {
    panelFrames.panelFrame.innerFrame.dispatchEvent(new Event('load'));
    return greeted.at(-1)!.port!;
  };
  return { panelFrames, heard, asked, greeted, load, gone: () => gone };
};

/** All that the frame's side of the port has heard, once what was sent before has gone over. */
const arrivals = (port: MessagePort): unknown[] => {
  const came: unknown[] = [];
  port.addEventListener('message', ({ data }) => came.push(data));
  port.start();
  return came;
};
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((ok) => setImmediate(ok));
};

const say = async (
  port: MessagePort,
  panelFrames: PanelFrames,
  ...messages: readonly unknown[]
): Promise<readonly unknown[]> => {
  const came = arrivals(port);
  panelFrames.sendToPanel(draft);
  for (const message of messages) port.postMessage(message);
  await settled();
  panelFrames.sendToPanel({ ...draft, composer: 'draft-2' });
  await settled();
  return came;
};

test('a panel with the token of its tab is sent the draft, and is listened to', async () => {
  const { panelFrames, heard, load } = open();
  expect(await say(load(), panelFrames, { type: 'hello', token: 'token' }, marks)).toEqual([
    draft,
    { ...draft, composer: 'draft-2' },
  ]);
  await settled();
  expect(heard).toEqual([marks]);
});

test.each([
  ['says nothing', []],
  ['says only what a panel says', [marks]],
  ['guesses the token', [{ type: 'hello', token: 'guessed' }, marks]],
  ['sends no token', [{ type: 'hello' }, marks]],
  ['sends null', [{ type: 'hello', token: null }, marks]],
  ['sends the token in a list', [{ type: 'hello', token: ['token'] }, marks]],
])('a frame that %s gets no draft, and is not listened to', async (_, messages) => {
  const { panelFrames, heard, load } = open();
  expect(await say(load(), panelFrames, ...messages)).toEqual([]);
  expect(heard).toEqual([]);
});

test('a frame that loads a second time, as one that the page has led elsewhere, is closed and gets nothing', async () => {
  const { panelFrames, load, greeted, gone } = open();
  load();
  expect(gone()).toBe(false);
  load();
  expect(gone()).toBe(true);
  expect(greeted).toHaveLength(1);
  expect(panelFrames.panelFrame.hostElement.isConnected).toBe(false);
});

test('the name by which the frame is greeted is the one that the token was asked for, and another each time', () => {
  const one = open();
  const other = open();
  one.load();
  other.load();
  expect(one.asked).toEqual([
    { type: 'issue-token', channel: (one.greeted[0]!.data as { countersign: string }).countersign },
  ]);
  expect(one.greeted[0]!.data).not.toEqual(other.greeted[0]!.data);
});
