import { expect } from 'vitest';
import { inBothBrowsers, waitFor } from './support/both-browsers.ts';
import { eventually } from './support/wait-for.ts';
import { afterKey, type Edit, fixesBetween, sequence } from './support/fix-edits.ts';
import type { TestFrame, TestPage } from './support/page.ts';
import { asked, generatorOf, parts } from './support/random.ts';

/*
 * No letter of the person's is lost when fixes are made among other edits. The editor takes, refuses or delays the
 * fixes, and letters arrive meanwhile, by keys or without. `EDITS=100000 npm run e2e -- fix-edits` for many, `SEED=…
 * FROM=… EDITS=1` to repeat one.
 */

type Span = { readonly start: number; readonly end: number };
type Seen = { readonly model: string; readonly shown: string; readonly selection: Span };

/** Milliseconds after which a fix is made or refused: an editor that takes its paste has half a second to write it. */
const FIX_ENDS = 600;

const look = (page: TestPage): Promise<Seen> =>
  page.evaluate(() => {
    const { __model, __selection } = window as unknown as { __model: () => string; __selection: () => Span };
    const shown = [...document.querySelectorAll('[contenteditable="true"] [data-block="true"]')]
      .map(({ textContent }) => textContent)
      .join('\n');
    return { model: __model(), shown, selection: __selection() };
  });

/** Lets the page draw twice. */
const frames = (page: TestPage): Promise<unknown> =>
  page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok))).then(() => 0));

const begin = async (page: TestPage): Promise<TestFrame> => {
  await page.open('/home');
  await page.focusEditor();
  await page.type('We utilise');
  return page.panel();
};

/** Drops a letter on the middle of the text, as from another window. */
const drop = (page: TestPage, letter: string): Promise<void> =>
  page.evaluate((dropped) => {
    const line = document.querySelector('[contenteditable="true"] [data-text="true"]')!;
    const { left, top, width, height } = line.getBoundingClientRect();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', dropped);
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: left + width / 2,
      clientY: top + height / 2,
      dataTransfer,
    };
    for (const type of ['dragenter', 'dragover', 'drop']) line.dispatchEvent(new DragEvent(type, init));
  }, letter);

/** Presses a fix, if there is one, and adds a letter meanwhile. */
const pressFix = async (page: TestPage, panel: TestFrame, edit: Extract<Edit, { do: 'fix' }>): Promise<boolean> => {
  const { pastes, meanwhile } = edit;
  await page.evaluate(
    (how, letter, after) => {
      (window as unknown as { __setPastes: (how: object) => void }).__setPastes(how);
      const onPaste = (event: Event): void => {
        if (event.isTrusted) return;
        removeEventListener('paste', onPaste, true);
        setTimeout(() => {
          // Draft.js may write the letter itself, and then the command says that nothing was done.
          const isDone = document.execCommand('insertText', false, letter);
          setTimeout(() => {
            if (isDone || (window as unknown as { __model: () => string }).__model().includes(letter))
              Object.assign(window, { arrived: letter });
          });
        }, after as number);
      };
      Object.assign(window, { arrived: '', onPaste });
      if (letter && after !== 'key') addEventListener('paste', onPaste, true);
    },
    pastes,
    meanwhile?.letter ?? '',
    meanwhile?.after ?? 0,
  );
  // Opened, a row of several places has a fix for each of them.
  await panel.evaluate(() => {
    document.querySelector<HTMLElement>('.fold [aria-expanded="false"]')?.click();
    document.querySelector<HTMLElement>('[data-hint-rule="plain/swap"] .opener[aria-expanded="false"]')?.click();
  });
  const pressed = await panel.evaluate((which) => {
    const fixes = document.querySelectorAll<HTMLElement>(
      '[data-hint-rule="plain/swap"] [data-fix]:not([data-fix="all"])',
    );
    fixes[which % fixes.length]?.click();
    return fixes.length > 0;
  }, edit.which);
  if (pressed && meanwhile?.after === 'key') {
    await page.type(meanwhile.letter);
    await page.evaluate((letter) => void Object.assign(window, { arrived: letter }), meanwhile.letter);
  }
  return pressed;
};

/** Reads and clears the letter that arrived while the last fix was made. */
const takeArrived = (page: TestPage): Promise<string> =>
  page.evaluate(() => {
    const { arrived, onPaste } = window as unknown as { arrived: string; onPaste: EventListener };
    removeEventListener('paste', onPaste, true);
    Object.assign(window, { arrived: '' });
    return arrived;
  });

/** Compares the text with what it may be after each edit, and throws at the first letter that is lost. */
const createComparer = (page: TestPage, base: string) => {
  let before = base;
  /** Fixes that were pressed but have not been seen yet. */
  let open = 0;
  /** Fixes that may not have ended: each waits for the one before it. */
  let waiting = 0;
  /** `allowed`: what the text may have been before these letters were added. */
  const check = async (where: string, letters = '', allowed: readonly string[] = [before]): Promise<Seen> => {
    const seen = await look(page);
    const text = JSON.stringify(seen.model);
    if (seen.model !== seen.shown)
      throw new Error(`${where}: the page shows ${JSON.stringify(seen.shown)} for ${text}`);
    const used = allowed.map((one) => fixesBetween(one, seen.model, letters, open)).find((fixes) => fixes !== null);
    if (used == null) throw new Error(`${where}: letters were lost, ${JSON.stringify(before)} became ${text}`);
    open -= used;
    before = seen.model;
    return seen;
  };
  return {
    check,
    before: () => before,
    /**
     * A fix was pressed. Where it does not end before the next one, the page may take pastes again when its turn comes,
     * also if it is to be refused.
     */
    addFix: async ({ pastes: { mode }, waits }: Extract<Edit, { do: 'fix' }>): Promise<void> => {
      if (mode !== 'refuse' || waiting > 0 || !waits) open++;
      waiting++;
      if (!waits) return;
      await waitFor(page, mode === 'take' && waiting === 1 ? 60 : FIX_ENDS * waiting);
      waiting = 0;
    },
    /** Waits until every fix is made or refused. */
    settle: async (where: string): Promise<void> => {
      if (waiting > 0) await waitFor(page, FIX_ENDS * waiting);
      await check(where);
      open = waiting = 0;
    },
  };
};

/** Makes the edits one by one. */
const play = async (page: TestPage, panel: TestFrame, base: string, edits: readonly Edit[]): Promise<void> => {
  await page.evaluate(() =>
    (window as unknown as { __setPastes: (how: object) => void }).__setPastes({ mode: 'take' }),
  );
  await page.press('Control+a');
  await page.paste(base);
  await eventually(
    () => page.model(),
    (text) => text === base,
  );
  await eventually(page.marks, ({ suggestion }) => suggestion.length > 0);
  const { check, before, addFix, settle } = createComparer(page, base);
  /** What the person has selected by keys. */
  let picked: Span | null = null;

  for (const [number, edit] of edits.entries()) {
    const where = `edit ${number}`;
    if (edit.do === 'key') {
      await settle(`before ${where}`);
      await page.press(edit.key);
      await frames(page);
      const { selection } = await check(where, '', afterKey(before(), edit.key, picked));
      picked = edit.key.startsWith('Shift') && selection.end > selection.start ? selection : null;
    } else if (edit.do === 'fix') {
      // Another test tries what a fix does to a selection.
      if (picked) await page.press('ArrowRight');
      picked = null;
      const pressed = await pressFix(page, panel, edit);
      if (pressed) await addFix(edit);
      if (!edit.waits && edit.meanwhile) await waitFor(page, 60);
      await frames(page);
      await check(where, await takeArrived(page));
    } else {
      if (edit.do === 'type') await page.type(edit.letter);
      else await drop(page, edit.letter);
      await frames(page);
      // A typed letter replaces what the person has selected.
      const allowed = edit.do === 'type' && picked ? afterKey(before(), 'Delete', picked) : [before()];
      picked = null;
      await check(where, edit.letter, allowed);
    }
  }
  await settle('the end');
};

inBothBrowsers((it) => {
  it(
    `loses no letter when fixes are made among ${asked.edits} random edits (seed ${asked.seed}, from ${asked.from})`,
    async (page, browser) => {
      const faults: string[] = [];
      for (const part of parts()) {
        const own = await browser.page();
        let panel = await begin(own);
        const earlier = faults.length;
        for (const number of part) {
          const { base, edits } = sequence(generatorOf(number));
          try {
            await play(own, panel, base, edits);
          } catch (fault) {
            faults.push(
              `SEED=${asked.seed} FROM=${number} EDITS=1: ${(fault as Error).message}. ${JSON.stringify(edits)}`,
            );
            panel = await begin(own);
          }
        }
        if (asked.edits > part.length)
          console.log(
            `${page.browser}, seed ${asked.seed}, edits ${part[0]} to ${part.at(-1)}: ${faults.length - earlier} with a fault`,
          );
        await own.close();
      }
      expect(faults.slice(0, 5), `${faults.length} of ${asked.edits} with a fault`).toEqual([]);
    },
    60_000 + asked.edits * 4_000,
  );
});
