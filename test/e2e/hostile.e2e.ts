import { expect } from 'vitest';
import { inBothBrowsers, waitFor, write } from './support/both-browsers.ts';
import { embedding } from './support/server.ts';
import { openRules } from './support/rules-page.ts';
import { eventually } from './support/wait-for.ts';

const HOST = '[data-countersign="panel"]';

inBothBrowsers((it) => {
  it('takes no key, pointer or focus that the page has made up', async (page) => {
    await write(page, 'We utilise OFFICIAL-SENSITIVE');
    await eventually(page.marks, ({ error, suggestion }) => error.length === 1 && suggestion.length === 1);
    const panel = await page.panel();
    await page.evaluate(() => {
      const editor = document.activeElement!;
      const key = { bubbles: true, cancelable: true, composed: true };
      editor.dispatchEvent(
        new KeyboardEvent('keydown', { ...key, key: 'C', code: 'KeyC', altKey: true, shiftKey: true }),
      );
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...key, key: 'Enter', code: 'Enter', ctrlKey: true }));
      const [range] = [...CSS.highlights].flatMap(([name, all]) => (name.endsWith('-suggestion') ? [...all] : []));
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      editor.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 }),
      );
    });
    // The person's own press is the first that counts.
    await page.press('Control+Enter');
    await eventually(() => panel.evaluate(() => document.querySelector('.preflight') !== null));
    expect(await page.evaluate(() => (window as unknown as { __posted: readonly unknown[] }).__posted.length)).toBe(0);
    expect(await panel.evaluate(() => document.hasFocus())).toBe(false);
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-countersign="card"]')!.style.visibility),
    ).toBe('hidden');
  });

  for (const policy of ['require-corp', 'credentialless'] as const)
    it(`checks in a page that loads frames by the policy ${policy}`, async (page) => {
      await write(page, 'We utilise it', embedding(policy));
      expect(await page.evaluate(() => location.search)).toContain('embedder');
      await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    });

  it('answers no editor of the page in which the person has done nothing', async (page) => {
    await page.open('/home');
    await page.evaluate(() => {
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.dataset['testid'] = 'tweetTextarea_9';
      editor.append(
        Object.assign(document.createElement('div'), { textContent: 'robin OFFICIAL-SENSITIVE utilise heron' }),
      );
      (editor.firstChild as HTMLElement).dataset['block'] = 'true';
      const post = Object.assign(document.createElement('button'), { textContent: 'Post' });
      post.dataset['testid'] = 'tweetButton';
      const composer = document.createElement('div');
      composer.append(editor, post);
      document.body.append(composer);
      editor.focus({ preventScroll: true });
      post.click();
    });
    // An editor that the person does write in is answered, and after that answer the page's own would have had one.
    await page.focusEditor();
    await page.type('They purchase it');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'purchase');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="tweetTextarea_9"]')!.focus({ preventScroll: true }),
    );
    await page.evaluate(
      () => (document.querySelector('[data-testid="tweetTextarea_9"] div')!.textContent = 'OFFICIAL-SENSITIVE again'),
    );
    await page.focusEditor();
    await page.type('. We utilise');
    await eventually(
      page.marks,
      ({ error, suggestion }) => error.length === 0 && suggestion.join() === 'purchase,utilise',
    );
  });

  it('opens nothing before a composer has focus', async (page) => {
    await page.open('/home');
    expect(await page.evaluate(() => document.querySelectorAll('[data-countersign]').length)).toBe(0);
    await page.focusEditor();
    await page.panel();
  });

  it('comes back when the page removes it, and leaves a page alone that goes on removing it', async (page) => {
    await write(page, 'We utilise');
    await page.showsRules('plain/swap');
    await page.evaluate((host) => document.querySelector(host)!.remove(), HOST);
    await page.type(' this');
    await page.showsRules('plain/swap');
    const removals = await page.evaluate((host) => {
      const state = { count: 0 };
      (window as unknown as { removals: typeof state }).removals = state;
      new MutationObserver(() => {
        for (const one of document.querySelectorAll(host)) {
          one.remove();
          state.count++;
        }
      }).observe(document.documentElement, { childList: true });
      document.querySelector(host)!.remove();
      return state.count;
    }, HOST);
    await page.type(' and that and the other thing');
    expect(await page.model()).toBe('We utilise this and that and the other thing');
    expect(
      await page.evaluate(() => (window as unknown as { removals: { count: number } }).removals.count),
    ).toBeLessThan(removals + 20);
  });

  it('goes on checking while the page hides it', async (page) => {
    await write(page, 'We');
    await page.panel();
    await page.evaluate(
      (host) => document.querySelector<HTMLElement>(host)!.style.setProperty('display', 'none', 'important'),
      HOST,
    );
    await page.type(' utilise');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
  });

  it('goes on checking while the composer is scrolled away or the panel is folded', async (page) => {
    await write(page, 'We');
    const panel = await page.panel();
    await panel.click('.collapse');
    await page.type(' utilise');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    await page.evaluate(() => window.scrollTo(0, 3000));
    await page.type(' this and purchase');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise,purchase');
  });

  it('goes on when the page moves it, which loads the frame anew', async (page) => {
    await write(page, 'We utilise');
    await page.showsRules('plain/swap');
    await page.evaluate((host) => document.body.append(document.querySelector(host)!), HOST);
    await page.type(' this');
    await page.showsRules('plain/swap');
  });

  it('goes on after the page was left and brought back', async (page) => {
    await write(page, 'We utilise this');
    await page.showsRules('plain/swap');
    await page.open('/explore');
    await page.back();
    await eventually(
      () => page.model(),
      (text) => text === 'We utilise this',
    );
    await page.focusEditor();
    await page.press('End');
    await page.type(' They purchase that');
    await eventually(page.marks, ({ suggestion }) => suggestion.includes('purchase'));
  });

  it('works in two tabs at once', async (page, browser) => {
    await write(page, 'We utilise this');
    const other = await browser.page();
    await write(other, 'They purchase that');
    await eventually(other.marks, ({ suggestion }) => suggestion.join() === 'purchase');
    await page.toFront();
    await page.type('!');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'utilise');
    await other.close();
  });

  it('gives the page no sign of the extension’s id: not in the DOM, not in a message, not in what it has loaded', async (page, browser) => {
    await page.open('/home');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data, origin }) => heard.push(JSON.stringify(data) + origin));
      for (const target of [document, window]) {
        const dispatch = target.dispatchEvent;
        target.dispatchEvent = (event: Event) => {
          heard.push(event.type);
          return dispatch.call(target, event);
        };
      }
    });
    await page.focusEditor();
    await page.type('We utilise papers #warmhomes 😀😀 OFFICIAL-SENSITIVE');
    // The page itself has to have the answer to the last letter, or the press posts: the panel may show it a moment
    // earlier.
    await eventually(page.marks, ({ error }) => error.includes('OFFICIAL-SENSITIVE'));
    await page.press('Control+Enter');
    await eventually((await page.panel()).text, (text) => text.includes('I have checked this'));
    const seen = await page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('*')].map((element) => String(element.shadowRoot?.innerHTML ?? '')),
        ...performance.getEntries().map(({ name }) => name),
        ...(window as unknown as { heard: string[] }).heard,
        String(window.length),
      ].join('\n'),
    );
    expect(seen).not.toContain(new URL(browser.origin).host);
    expect(seen).not.toMatch(/(chrome|moz)-extension/);
    expect(seen).toMatch(/\n0$/);
  });

  it('draws no word of a rule where the page can find it', async (page) => {
    await write(page, 'We utilise this');
    const panel = await page.panel();
    await panel.click('.fold button');
    await eventually(panel.text, (text) => text.includes('Change to'));
    expect(
      await page.evaluate(() => (window as unknown as { find: (text: string) => boolean }).find('Change to')),
    ).toBe(false);
  });

  it('asks no host for anything', async (page, browser) => {
    const before = browser.refused.length;
    await write(page, 'We utilise OFFICIAL-SENSITIVE papers https://example.org/embargoed');
    await page.showsRules('plain/swap', 'sec/marking');
    // The browsers' own calls home are not ours to stop; none of them carries a word of the draft.
    expect(browser.refused.slice(before).filter((host) => /example|sensitive|embargo/i.test(host))).toEqual([]);
    expect(
      await page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('https://x.com/')).length,
      ),
    ).toBe(0);
  });

  it('has a word ignored for good only by a press that is surely the person’s, or one in our own page', async (page, browser) => {
    await write(page, 'We utilise gubbins');
    await page.showsRules('plain/swap');
    const panel = await page.panel();
    const words = (): Promise<unknown> =>
      panel.evaluate(
        `(globalThis.browser ?? chrome).storage.local.get(['settings', 'waiting-words'])
          .then((all) => [all.settings?.ignoredWords ?? [], all['waiting-words'] ?? []])`,
      );
    const become = (ignored: readonly string[], waiting: readonly string[]): Promise<unknown> =>
      eventually(words, (now) => JSON.stringify(now) === JSON.stringify([ignored, waiting]));
    const ignoreWord = async (): Promise<void> => {
      await panel.click('[data-hint-rule="plain/swap"] .opener');
      await waitFor(page, 800);
      await panel.click('[data-hint-rule="plain/swap"] .ignores .button-link:last-child');
    };
    const fade = (opacity: string): Promise<void> =>
      page.evaluate(
        ([host, value]) =>
          document.querySelector<HTMLElement>(host!)!.style.setProperty('opacity', value!, 'important'),
        [HOST, opacity],
      );
    await fade('0.02');
    await ignoreWord();
    await become([], ['utilise']);
    await eventually(page.marks, ({ suggestion }) => suggestion.length === 0);
    await fade('1');
    await page.toFront();
    await page.focusEditor();
    await page.press('End');
    await page.type(' and purchase it');
    await eventually(page.marks, ({ suggestion }) => suggestion.join() === 'purchase');
    await ignoreWord();
    if (browser.name === 'chromium') await become(['purchase'], ['utilise']);
    else await become([], ['utilise', 'purchase']);

    const own = await openRules(browser);
    await own.press('Always ignore');
    await become(
      browser.name === 'chromium' ? ['purchase', 'utilise'] : ['utilise'],
      browser.name === 'chromium' ? [] : ['purchase'],
    );
    await own.page.evaluate(`(globalThis.browser ?? chrome).storage.local.remove(['settings', 'waiting-words'])`);
    await own.page.close();
  });
});
