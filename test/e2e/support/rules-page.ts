import type { TestBrowser } from './browser.ts';
import { eventually } from './wait-for.ts';
import type { TestPage } from './page.ts';

/** The part of the options page that tells of the rules. */
export type RulesPage = {
  readonly page: TestPage;
  /** All it says. */
  readonly said: () => Promise<string>;
  /** What it says is amiss, sentence by sentence. */
  readonly faults: () => Promise<readonly string[]>;
  /** A real click on a button, by its words. */
  readonly press: (words: string) => Promise<void>;
  /** Switches the rule whose label has these words. */
  readonly switchRule: (words: string) => Promise<void>;
  /** Waits until these are whose rules are in force, of this version. */
  readonly shows: (department: string, version: number) => Promise<void>;
  /** Waits until it says all of this. */
  readonly says: (...words: readonly string[]) => Promise<void>;
  /**
   * As if a file had been chosen in the browser's own dialog, which no driver reaches in Firefox on a page of an
   * extension.
   */
  readonly choose: (text: string) => Promise<void>;
};

export const openRules = async (browser: TestBrowser): Promise<RulesPage> => {
  const page = await browser.page();
  await page.openOwn('options.html');
  const said = (): Promise<string> =>
    page.evaluate(() => document.querySelector<HTMLElement>('.options section')!.innerText);
  return {
    page,
    said,
    faults: () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.rules-faults li')].map((one) => one.querySelector('.words')!.textContent),
      ),
    press: async (words) => {
      await page.toFront();
      await eventually(() =>
        page.evaluate((wanted) => {
          for (const one of document.querySelectorAll('.to-press')) one.classList.remove('to-press');
          const button = [...document.querySelectorAll('.options button')].find(
            ({ textContent }) => textContent === wanted,
          );
          button?.classList.add('to-press');
          button?.scrollIntoView({ block: 'center' });
          return button !== undefined;
        }, words),
      );
      await page.click('.to-press');
    },
    switchRule: (words) =>
      page.evaluate((wanted) => {
        const label = [...document.querySelectorAll<HTMLLabelElement>('.switches label')].find(({ textContent }) =>
          textContent.includes(wanted),
        );
        label!.click();
      }, words),
    shows: async (department, version) => {
      const shown = (): Promise<string> =>
        page.evaluate(
          () =>
            `${document.querySelector('.rules-whose h3')?.textContent}, ${document.querySelector('.rules-facts dd')?.textContent}`,
        );
      await eventually(shown, (now) => now === `${department}, ${version}`);
    },
    says: async (...words) => void (await eventually(said, (text) => words.every((one) => text.includes(one)))),
    choose: (text) =>
      page.evaluate((written) => {
        const input = document.querySelector<HTMLInputElement>('.rules-file input[type=file]')!;
        const chosen = new DataTransfer();
        chosen.items.add(new File([written], 'rules.json'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text),
  };
};
