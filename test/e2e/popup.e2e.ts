import { expect } from 'vitest';
import { complaints } from './support/axe.ts';
import { inBothBrowsers } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import type { TestPage } from './support/page.ts';

const open = async (page: TestPage): Promise<void> => {
  await page.openOwn('popup.html');
  await page.toFront();
  await eventually(() => page.evaluate(() => document.activeElement?.matches('[role=combobox]')));
};
const chosen = (page: TestPage): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('[aria-selected=true] .result-name b')?.textContent);
const title = (page: TestPage): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('.term h2')?.textContent);
const look = async (page: TestPage, typed: string, first: string): Promise<void> => {
  await page.type(typed);
  await eventually(
    () => chosen(page),
    (name) => name === first,
  );
};

const clear = async (page: TestPage): Promise<void> => {
  await page.press('Escape');
  await eventually(() =>
    page.evaluate(
      () => document.querySelector('input')?.value === '' && document.activeElement === document.querySelector('input'),
    ),
  );
};

/** What reaches beyond the right edge. */
const cutOff = (page: TestPage): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.popup *')]
      .filter(
        (element) => !element.closest('.visually-hidden') && element.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );

const go = (page: TestPage, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Every state of the popup, each reached from the one before. */
const states: Readonly<Record<string, (page: TestPage) => Promise<void>>> = {
  'to begin with': async () => {},
  'terms found': (page) => look(page, 'tweet', 'Post'),
  'a term': async (page) => {
    await page.press('Enter');
    await eventually(() => title(page));
  },
  'no term': async (page) => {
    await page.press('Escape');
    await eventually(() => chosen(page));
    await clear(page);
    await page.type('bargain');
    await eventually(() => page.evaluate(() => document.querySelector('.terms') !== null));
  },
  'a very long word': async (page) => {
    await clear(page);
    await page.type('w'.repeat(100));
    await eventually(() =>
      page.evaluate(() => document.querySelector('[role=status]')?.textContent.includes('w'.repeat(100))),
    );
  },
  'an answer about Countersign': async (page) => {
    await clear(page);
    await look(page, 'how do I turn this off', 'Pause Countersign or turn it off');
    await page.press('Enter');
    await eventually(() => title(page));
  },
  'all help': async (page) => {
    await go(page, '#help');
    await eventually(() => page.evaluate(() => document.querySelector('.contents') !== null));
  },
  'no draft yet': async (page) => {
    await go(page, '#check');
    await eventually(() => page.evaluate(() => document.activeElement?.matches('textarea')));
  },
  'a draft with hints': async (page) => {
    await page.type(`We utilise ${'Llanfair'.repeat(12)} #warmhomes`);
    await eventually(() =>
      page.evaluate(() => {
        document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
        return document.querySelectorAll('.hint').length > 1;
      }),
    );
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.opener').forEach((opener) => opener.click()));
    await page.evaluate(() => {
      const images = document.querySelector<HTMLSelectElement>('.post-fields select')!;
      images.value = '1';
      images.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(() => page.evaluate(() => document.querySelector('.post-fields [type=text]') !== null));
  },
  ...Object.fromEntries(
    ['', 'hashtag-use', 'what-to-post', 'objectives', 'propriety-rules'].map((id) => [
      `guidance ${id}`,
      async (page: TestPage) => {
        await go(page, `#guidance/${id}`);
        await eventually(() =>
          page.evaluate((part) => location.hash.endsWith(part) && document.activeElement?.matches('.term h2'), id),
        );
      },
    ]),
  ),
  people: async (page) => {
    await go(page, '#people');
    await eventually(() =>
      page.evaluate(() => document.querySelector('nav [aria-current]')?.textContent === 'Accounts'),
    );
  },
};

inBothBrowsers((it) => {
  it('a term is looked up with the keyboard alone, by an old name and with a slip', async (page) => {
    await open(page);
    await look(page, 'retwet', 'Repost');
    await page.press('ArrowDown');
    await eventually(
      () => chosen(page),
      (now) => now !== 'Repost',
    );
    await page.press('ArrowUp');
    await page.press('Enter');
    expect(await eventually(() => title(page))).toBe('Repost');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Licence: ');
    expect(page.faults).toEqual([]);
  });

  it('see also leads on, Escape leads back and then clears', async (page) => {
    await open(page);
    await look(page, 'repost', 'Repost');
    await page.press('Enter');
    await eventually(() => title(page));
    await page.click('.terms button');
    expect(
      await eventually(
        () => title(page),
        (now) => now !== 'Repost',
      ),
    ).toBeTruthy();
    await page.press('Escape');
    await eventually(
      () => title(page),
      (now) => now === 'Repost',
    );
    await page.press('Escape');
    await eventually(
      () => chosen(page),
      (now) => now === 'Repost',
    );
    await page.press('Escape');
    await eventually(() =>
      page.evaluate(
        () =>
          document.querySelector('input')?.value === '' && document.activeElement === document.querySelector('input'),
      ),
    );
  });

  it('a press on a result opens it', async (page) => {
    await open(page);
    await look(page, 'purdah', 'Pre-election period');
    await page.click('[role=option]');
    expect(await eventually(() => title(page))).toBe('Pre-election period');
  });

  it('guidance is found in the same box, and leads to the terms it uses', async (page) => {
    await open(page);
    await look(page, 'how often', 'How often to post');
    await page.press('Enter');
    expect(await eventually(() => title(page))).toBe('How often to post');
    expect(await page.evaluate(() => document.querySelector('.term')!.textContent)).toContain(
      'at least 30 minutes apart',
    );
    await go(page, '#term/embargo');
    await eventually(
      () => title(page),
      (now) => now === 'Embargo',
    );
    expect(await page.evaluate(() => document.querySelector('.term')!.textContent)).toContain(
      'Guidance that uses this term',
    );
    expect(page.faults).toEqual([]);
  });

  it('in Welsh it opens in Welsh, and follows the setting there and back', async (page) => {
    const speak = (language: string): Promise<void> =>
      page.evaluate(async (wanted) => {
        type Own = { readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } } };
        const scope = globalThis as unknown as { readonly browser?: Own; readonly chrome: Own };
        await (scope.browser ?? scope.chrome).storage.local.set({ settings: { language: wanted } });
      }, language);
    const label = (): Promise<string> =>
      page.evaluate(() => `${document.documentElement.lang} ${document.querySelector('.search label')?.textContent}`);
    await open(page);
    await speak('cy');
    await eventually(label, (now) => now === 'cy Chwilio termau a chanllawiau');
    await open(page);
    expect(await label()).toBe('cy Chwilio termau a chanllawiau');
    await page.resize(320, 600);
    for (const [hash, sign] of [
      ['#look-up', '.terms'],
      ['#guidance', '.contents'],
      ['#check', '.check .length'],
      ['#people', '.people-view'],
    ] as const) {
      await go(page, hash);
      await eventually(() =>
        page.evaluate((wanted) => document.querySelector(`main > :not([hidden]) ${wanted}`) !== null, sign),
      );
      expect([hash, ...(await complaints(page)), ...(await cutOff(page))]).toEqual([hash]);
    }
    await go(page, '#look-up');
    await speak('en');
    await eventually(label, (now) => now === 'en Search terms and guidance');
    expect(page.faults).toEqual([]);
  });

  it('the strategy is one page to print or save, also at 320 pixels', async (page) => {
    await page.resize(320, 600);
    await page.openOwn('strategy.html');
    expect(
      await eventually(() => page.evaluate(() => document.querySelectorAll('.paper article').length)),
    ).toBeGreaterThan(70);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(page.faults).toEqual([]);
  });

  it('at 320 pixels nothing is cut off in any state', async (page) => {
    await page.resize(320, 600);
    await open(page);
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      expect(await cutOff(page), state).toEqual([]);
    }
  });

  it('axe has nothing to report of any state', async (page) => {
    await open(page);
    for (const [state, reach] of Object.entries(states)) {
      await reach(page);
      expect(await complaints(page), state).toEqual([]);
    }
  }, 120_000);
});
