import { describe, expect, test } from 'vitest';
import type { ExtensionContext, PopupToPanel, ToBackground } from '../../../lib/messaging/messages.ts';
import {
  isOwnPage,
  verifyBackgroundMessage,
  verifyPanelMessage,
  type Sender,
} from '../../../lib/messaging/verify-sender.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const ticket = '0b8f7a51-3c8e-4b8e-9d2a-6f3b1c2d4e5f';
const tab = { id: 7 };

/** Each part as the browser tells of it. */
const parts: Readonly<Record<ExtensionContext, Sender>> = {
  composer: { id: 'ours', url: 'https://x.com/home', origin: 'https://x.com', frameId: 0, tab },
  panel: { id: 'ours', url: 'chrome-extension://ours/panel.html', origin: own.origin, frameId: 4, tab },
  options: { id: 'ours', url: 'chrome-extension://ours/options.html', origin: own.origin, frameId: 0, tab },
  popup: { id: 'ours', url: 'chrome-extension://ours/popup.html#look-up', origin: own.origin, frameId: 0, tab },
};

/** Senders that no message is taken from. */
const strangers: Readonly<Record<string, Sender>> = {
  'another extension': {
    ...parts.options,
    id: 'theirs',
    url: 'chrome-extension://theirs/options.html',
    origin: 'chrome-extension://theirs',
  },
  'another extension with an address of ours': { ...parts.panel, id: 'theirs' },
  'another extension on X': { ...parts.composer, id: 'theirs' },
  'nobody the browser names': { ...parts.options, id: undefined },
  'something without an address': { ...parts.panel, url: undefined },
  'something with an empty address': { ...parts.options, url: '', origin: undefined },
  'something with half an address': { ...parts.options, url: '/options.html' },
  'a frame within X': { ...parts.composer, frameId: 3 },
  'X in no frame that is known': { ...parts.composer, frameId: undefined },
  'X outside any tab': { ...parts.composer, tab: undefined },
  'X in a tab without a name': { ...parts.composer, tab: {} },
  'X without encryption': { ...parts.composer, url: 'http://x.com/home', origin: 'http://x.com' },
  'a site with a name like X': {
    ...parts.composer,
    url: 'https://x.com.example/home',
    origin: 'https://x.com.example',
  },
  'X at another port': { ...parts.composer, url: 'https://x.com:8443/home', origin: 'https://x.com:8443' },
  'a site below X': { ...parts.composer, url: 'https://ads.x.com/home', origin: 'https://ads.x.com' },
  'a blank page': { ...parts.composer, url: 'about:blank' },
  'a page on the disk': { ...parts.composer, url: 'file:///x.com/home', origin: 'null' },
  'a page of X in a sandbox': { ...parts.composer, origin: 'null' },
  'a page of ours in a sandbox': { ...parts.options, origin: 'null' },
  'a page of ours that a site says is its own': { ...parts.popup, origin: 'https://x.com' },
  'a page with our address in its own': {
    ...parts.options,
    url: 'https://example.org/chrome-extension://ours/options.html',
    origin: 'https://example.org',
  },
  'an origin that only begins like ours': {
    ...parts.options,
    url: 'chrome-extension://ours.example/options.html',
    origin: 'chrome-extension://ours.example',
  },
  'a page of ours that sends nothing': { ...parts.options, url: 'chrome-extension://ours/strategy.html' },
  'a panel in a tab of its own': { ...parts.panel, frameId: 0 },
  'a panel outside any tab': { ...parts.panel, tab: undefined },
};

type Case = {
  readonly from: ExtensionContext;
  readonly message: ToBackground | PopupToPanel;
  readonly receive: (message: unknown, sender: Sender) => Promise<unknown> | undefined;
};

const toBackground = verifyBackgroundMessage(own, (message, at) => [message, at]);
const toPanel = verifyPanelMessage(own, (message) => [message]);
const cases: Readonly<Record<(ToBackground | PopupToPanel)['type'], Case>> = {
  'issue-token': { from: 'composer', message: { type: 'issue-token', channel: ticket }, receive: toBackground },
  'claim-token': { from: 'panel', message: { type: 'claim-token' }, receive: toBackground },
  'popup-opened': { from: 'popup', message: { type: 'popup-opened' }, receive: toBackground },
  'tab-state': {
    from: 'panel',
    message: { type: 'tab-state', state: 'checking', until: 0, error: 1, warning: 2, suggestion: 3 },
    receive: toBackground,
  },
  'open-report': { from: 'panel', message: { type: 'open-report', report: '{}' }, receive: toBackground },
  'draft-hints': { from: 'popup', message: { type: 'draft-hints' }, receive: toPanel },
  'enter-panel': { from: 'popup', message: { type: 'enter-panel' }, receive: toPanel },
  'turn-on': { from: 'popup', message: { type: 'turn-on' }, receive: toPanel },
  'check-rules': { from: 'options', message: { type: 'check-rules' }, receive: toBackground },
  'open-page': { from: 'panel', message: { type: 'open-page', page: 'settings' }, receive: toBackground },
  'open-guidance': {
    from: 'panel',
    message: { type: 'open-guidance', guidance: 'plain/words' },
    receive: toBackground,
  },
  'take-words': { from: 'popup', message: { type: 'take-words', ticket }, receive: toBackground },
  'draft-terms': { from: 'popup', message: { type: 'draft-terms' }, receive: toPanel },
  mention: { from: 'popup', message: { type: 'mention', handle: 'someone' }, receive: toPanel },
};

const huge = 'x'.repeat(65_537);
/** What may come in place of a message, whoever sends it. */
const NOT_MESSAGES: readonly unknown[] = [
  null,
  undefined,
  7,
  true,
  '',
  huge,
  'claim-token',
  [],
  [{ type: 'claim-token' }],
  {},
  { type: null },
  { type: 'unknown' },
  { type: '__proto__' },
  { type: 'constructor' },
  { type: ['claim-token'] },
];

/** A message with each of its fields missing, of another type or far too long, and with one more. */
const bent = (message: object): readonly unknown[] => [
  { ...message, more: 1 },
  { ...message, more: huge },
  JSON.parse(JSON.stringify(message).replace('{', '{"__proto__":{},')) as unknown,
  ...Object.entries(message).flatMap(([field, valid]) =>
    [undefined, null, ...(typeof valid === 'number' ? [NaN, '7'] : [7]), '', {}, [], [ticket], huge].map((value) => ({
      ...message,
      [field]: value,
    })),
  ),
];

describe.each(Object.values(cases))('$message.type', ({ from, message, receive }) => {
  test(`is answered when it comes from our ${from}`, async () => {
    expect(await receive(message, parts[from])).toEqual(receive === toBackground ? [message, tab.id] : [message]);
  });

  test('is answered where the browser tells no origin', () =>
    expect(receive(message, { ...parts[from], origin: undefined })).toBeDefined());

  test.each(Object.entries(parts).filter(([part]) => part !== from))(
    'is not answered when it comes from our %s',
    (_, sender) => expect(receive(message, sender)).toBeUndefined(),
  );

  test.each(Object.entries(strangers))('is not answered when it comes from %s', (_, sender) =>
    expect(receive(message, sender)).toBeUndefined(),
  );

  test('is not answered in any form but its own', () => {
    const forged = [...bent(message), ...NOT_MESSAGES].filter((one) => receive(one, parts[from]) !== undefined);
    expect(forged).toEqual([]);
    expect(bent(message).length).toBeGreaterThan(10);
  });
});

test('every one of the three sites may have a composer', () => {
  for (const origin of ['https://x.com', 'https://twitter.com', 'https://pro.x.com']) {
    expect(
      toBackground(cases['issue-token'].message, { ...parts.composer, url: `${origin}/home`, origin }),
    ).toBeDefined();
  }
});

test('the popup itself, which is in no tab, is heard by a panel', () =>
  expect(toPanel({ type: 'draft-terms' }, { ...parts.popup, frameId: undefined, tab: undefined })).toBeDefined());

test('what is not for the background is not heard there, and the other way about', () => {
  for (const { from, message, receive } of Object.values(cases))
    expect((receive === toPanel ? toBackground : toPanel)(message, parts[from])).toBeUndefined();
});

test('a page of ours is one wherever it stands, and the script inside X is none', () => {
  const taken = [...Object.entries(parts), ...Object.entries(strangers)]
    .filter(([, sender]) => isOwnPage(sender, own))
    .map(([name]) => name);
  expect(taken).toEqual([
    'panel',
    'options',
    'popup',
    'a page of ours that sends nothing',
    'a panel in a tab of its own',
    'a panel outside any tab',
  ]);
});
