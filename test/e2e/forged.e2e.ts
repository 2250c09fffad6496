import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { inBothBrowsers, write } from './support/both-browsers.ts';
import { extensionIn, type TestBrowser } from './support/browser.ts';
import { eventually } from './support/wait-for.ts';
import { openInside } from './support/extension-context.ts';
import type { TestPage } from './support/page.ts';
import { LAX } from './support/server.ts';

/*
 * A page that plays a part of the extension: it opens a panel of its own, greets it, and sends what our parts send each
 * other.
 */

type Own = { readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> } };
/** What the page's own script keeps between the steps of a test. */
type Played = Window & { readonly came: unknown[]; readonly greet: () => void };

/** Our frames in a page but for cards. */
const panels = async (page: TestPage) => {
  const all = await Promise.all(
    page.raw
      .frames()
      .map(async (frame) => ({ frame, at: String(await frame.evaluate('location.href').catch(() => '')) })),
  );
  return all.filter(({ at }) => at.endsWith('/panel.html')).map(({ frame }) => frame);
};

/** Has the page open a panel at the address that ours has, and hold a port to it. */
const openOwnPanel = async (page: TestPage, address: string): Promise<void> => {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    const came: unknown[] = [];
    const greet = (): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => came.push(data);
      frame.contentWindow!.postMessage({ countersign: 'guessed' }, '*', [port2]);
      for (const message of [
        { type: 'draft', composer: 'a', seq: 1, text: 'We utilise', context: {}, theme: 'light', active: true },
        { type: 'enter' },
      ])
        port1.postMessage(message);
    };
    Object.assign(window, { came, greet });
    frame.src = src;
    document.body.prepend(frame);
  }, address);
  await eventually(() =>
    panels(page).then(([panel]) =>
      panel?.evaluate('document.readyState === "complete" && document.querySelector("#root") !== null'),
    ),
  );
};
const came = (page: TestPage): Promise<readonly unknown[]> => page.evaluate(() => (window as unknown as Played).came);

/**
 * The address of our panel, which no page can learn: Firefox's is as the tests set it, Chromium's of this session is
 * told by our own script.
 */
const addressOfPanel = async (page: TestPage, { name, origin }: TestBrowser): Promise<string> => {
  await write(page, 'We utilise', LAX);
  await page.showsRules('plain/swap');
  return name === 'firefox'
    ? `${origin}/panel.html`
    : String(await (await openInside(page))('chrome.runtime.getURL("/panel.html")'));
};

inBothBrowsers((it, name) => {
  it('a panel that the page opens itself gets no ticket, shows nothing and tells the page nothing', async (page, browser) => {
    const address = await addressOfPanel(page, browser);
    await page.open(LAX);
    await openOwnPanel(page, address);
    await page.evaluate(() => (window as unknown as Played).greet());
    const panel = (await panels(page))[0]!;
    const [frame] = readdirSync(
      `${extensionIn(browser.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')}/chunks`,
    ).filter((name) => name.startsWith('frame-'));
    // With what a greeted panel loads, its claim is on its way, before this one, for which there is no ticket either.
    expect(
      await panel.evaluate(`import("/chunks/${frame}").then(({ openPanel }) => typeof openPanel, String)`),
    ).not.toContain('Error');
    expect(
      await panel.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage({ type: "claim-token" })'),
    ).toBeNull();
    expect(await panel.evaluate('document.querySelector("#root").childElementCount')).toBe(0);
    expect(await came(page)).toEqual([]);
  });

  it(
    'a panel of the page that takes the ticket of ours keeps the token to itself, and ours comes with another',
    async (page, browser) => {
      const address = await addressOfPanel(page, browser);
      await page.open(LAX);
      await openOwnPanel(page, address);
      // Greeted when ours is opened but has not yet loaded, it is the first to ask.
      await page.evaluate((host) => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector(host)) return;
          observer.disconnect();
          (window as unknown as Played).greet();
        }).observe(document.documentElement, { childList: true, subtree: true });
      }, '[data-countersign="panel"]');
      await page.focusEditor();
      await page.type('We utilise this');
      // Whichever was first: nothing of the draft has gone to the page's, and ours has it in the end.
      await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise', 20_000);
      await page.showsRules('plain/swap');
      expect(await came(page)).toEqual([]);
    },
    90_000,
  );

  it('what our parts send each other is nothing to them when the page sends it', async (page) => {
    await page.open(LAX);
    await page.evaluate(() => {
      const caught: unknown[] = [];
      Object.assign(window, { came: caught });
      // The page's own world, in which no port of ours is.
      const { postMessage, addEventListener } = MessagePort.prototype;
      MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
        // The scheduler of the page's own React sends itself nothing, often.
        if (args[0] !== null) caught.push(args[0]);
        return Reflect.apply(postMessage, this, args) as void;
      };
      MessagePort.prototype.addEventListener = function (this: MessagePort, ...args: unknown[]) {
        caught.push(args[0]);
        return Reflect.apply(addEventListener, this, args) as void;
      };
    });
    await page.focusEditor();
    await page.type('We utilise this');
    await page.showsRules('plain/swap');
    const before = (await panels(page)).length;
    await page.evaluate(() => {
      const span = { start: 0, end: 2 };
      const forged: readonly object[] = [
        ...[
          'hello',
          'hide-card',
          'recheck',
          'leave',
          'enter',
          'active',
          'gone',
          'draft-terms',
          'claim-token',
          'check-rules',
          'popup-opened',
          'ready',
        ].map((type) => ({ type, composer: 'draft-1' })),
        ...['token', '', null, ['token'], {}].map((token) => ({ type: 'hello', token })),
        ...['a', 'draft-1', '1', '0', ''].flatMap((composer) => [
          { type: 'fix', composer, seq: 1, hint: 'a', span, expected: 'We', text: 'EVIL' },
          { type: 'marks', composer, seq: 1, marks: [{ ...span, hint: 'a', severity: 'error' }], open: ['a'] },
          { type: 'draft', composer, seq: 9, text: 'EVIL', context: {}, theme: 'light', active: true },
          { type: 'remember', composer, memory: { dismissed: ['a'], ticked: [] } },
        ]),
        { type: 'settings', key: 'x', preflight: false },
        { type: 'places', panel: { left: 9, top: 9, width: 9, height: 9 }, card: null, isSheet: true },
        { type: 'copy', text: 'EVIL' },
        { type: 'issue-token', channel: crypto.randomUUID() },
        { type: 'open-guidance', guidance: 'a' },
        { type: 'take-words', ticket: crypto.randomUUID() },
        { type: 'mention', handle: 'evil' },
        { type: 'ignore-word', hint: 'a', isSure: true },
        { countersign: 'guessed' },
        { countersign: '' },
        { countersign: null },
      ];
      document.documentElement.dataset['forged'] = String(forged.length);
      const channel = new BroadcastChannel('countersign');
      for (const data of forged) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (event) => (window as unknown as Played).came.push(event.data);
        window.postMessage(data, '*', [port2]);
        channel.postMessage(data);
        for (const target of [window, document, ...document.querySelectorAll('[data-countersign]')])
          target.dispatchEvent(new MessageEvent('message', { data, ports: [] }));
      }
    });
    expect(Number(await page.evaluate(() => document.documentElement.dataset['forged']))).toBeGreaterThanOrEqual(40);
    // The page has no way to the background at all.
    expect(
      await page.evaluate(() =>
        ['chrome', 'browser'].map(
          (name) =>
            typeof (globalThis as unknown as Record<string, Partial<Own> | undefined>)[name]?.runtime?.sendMessage,
        ),
      ),
    ).toEqual(['undefined', 'undefined']);
    await page.type(' and purchase that');
    await eventually(
      page.marks,
      ({ error, suggestion }) => error.length === 0 && suggestion.join() === 'utilise,purchase',
    );
    expect(await page.model()).toBe('We utilise this and purchase that');
    expect(await panels(page)).toHaveLength(before);
    expect(page.faults).toEqual([]);
    expect(await came(page)).toEqual([]);
  });

  // Firefox closes no storage to scripts inside pages, and its driver reaches none of them.
  if (name === 'chromium') {
    it('whoever has taken over our script inside X reads and writes nothing that is kept, and may ask for a token alone', async (page) => {
      await write(page, 'We utilise');
      await page.showsRules('plain/swap');
      const inside = await openInside(page);
      for (const area of ['local', 'session', 'sync', 'managed']) {
        expect([area, await inside(`chrome.storage.${area}.get(null)`)]).toEqual([
          area,
          'refused: Access to storage is not allowed from this context.',
        ]);
      }
      for (const change of ['set({ rules: 1 })', 'remove("rules")', 'clear()'])
        expect(await inside(`chrome.storage.local.${change}`)).toContain('refused: Access to storage');
      const ask = (message: object): Promise<unknown> =>
        inside(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? 'no answer')`);
      const ticket = crypto.randomUUID();
      expect(await ask({ type: 'issue-token', channel: ticket })).toMatch(/^[\w-]{36}$/);
      const others = [
        { type: 'claim-token' },
        { type: 'check-rules' },
        { type: 'popup-opened' },
        { type: 'open-guidance', guidance: 'plain/words' },
        { type: 'open-page', page: 'settings' },
        { type: 'take-words', ticket },
        { type: 'draft-terms' },
        { type: 'mention', handle: 'evil' },
      ];
      for (const message of [
        ...others,
        { type: 'issue-token', channel: 'guessed' },
        { type: 'issue-token', channel: ticket, more: 1 },
      ])
        expect(await ask(message)).toMatch(/^no answer$|^refused: .*message port closed/);
      expect(await page.model()).toBe('We utilise');
    });
  }
});
