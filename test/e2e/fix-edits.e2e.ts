import { expect } from 'vitest';
import { inBothBrowsers } from './support/both.ts';
import { eventually } from './support/eventually.ts';
import { afterKey, type Edit, fixesBetween, sequence } from './support/fix-edits.ts';
import type { TestFrame, TestPage } from './support/page.ts';
import { asked, generatorOf, parts } from './support/random.ts';

/*
 * No letter of the person's is lost where fixes are made among other edits: taken, refused or taken late, with letters coming
 * meanwhile by keys or without. `EDITS=100000 npm run e2e -- fix-edits` for many, `SEED=… FROM=… EDITS=1` to repeat one.
 */

type Span = { readonly start: number; readonly end: number };
type Seen = { readonly model: string; readonly shown: string; readonly selection: Span };

/** Milliseconds after which every fix has come to its end: one that is refused, or late, is waited for half a second, and the next one waits for it. */
const SETTLED_AFTER = 1_600;

const look = (page: TestPage): Promise<Seen> =>
  page.evaluate(() => {
    const { __model, __selection } = window as unknown as { __model: () => string; __selection: () => Span };
    const shown = [...document.querySelectorAll('[contenteditable="true"] [data-block="true"]')].map(({ textContent }) => textContent).join('\n');
    return { model: __model(), shown, selection: __selection() };
  });

/** Lets the page draw twice. */
const frames = (page: TestPage): Promise<unknown> => page.evaluate(() => new Promise((ok) => requestAnimationFrame(() => requestAnimationFrame(ok))).then(() => 0));
/** Waits by the page's own clock. */
const passes = async (page: TestPage, milliseconds: number): Promise<void> => {
  const start = await page.evaluate(() => performance.now());
  await eventually(() => page.evaluate((until) => performance.now() > until, start + milliseconds));
};

const begin = async (page: TestPage): Promise<TestFrame> => {
  await page.open('/home');
  await page.focusEditor();
  await page.type('We utilise');
  return page.panel();
};

/** Has a letter dropped on the middle of the text, as from another window. */
const drop = (page: TestPage, letter: string): Promise<void> =>
  page.evaluate((dropped) => {
    const line = document.querySelector('[contenteditable="true"] [data-text="true"]')!;
    const { left, top, width, height } = line.getBoundingClientRect();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', dropped);
    const init = { bubbles: true, cancelable: true, composed: true, clientX: left + width / 2, clientY: top + height / 2, dataTransfer };
    for (const type of ['dragenter', 'dragover', 'drop']) line.dispatchEvent(new DragEvent(type, init));
  }, letter);

/** Presses a fix, if there is one, and has a letter come meanwhile. */
const pressFix = async (page: TestPage, panel: TestFrame, edit: Extract<Edit, { do: 'fix' }>): Promise<boolean> => {
  const { pastes, meanwhile } = edit;
  await page.evaluate(
    (how, letter, after) => {
      (window as unknown as { __setPastes: (how: object) => void }).__setPastes(how);
      const come = (event: Event): void => {
        if (event.isTrusted) return;
        removeEventListener('paste', come, true);
        setTimeout(() => document.execCommand('insertText', false, letter) && Object.assign(window, { came: letter }), after as number);
      };
      Object.assign(window, { came: '', come });
      if (letter && after !== 'key') addEventListener('paste', come, true);
    },
    pastes, meanwhile?.letter ?? '', meanwhile?.after ?? 0,
  );
  const pressed = await panel.evaluate((which) => {
    const fixes = document.querySelectorAll<HTMLElement>('[data-hint-rule="plain/swap"] [data-fix]');
    fixes[which % fixes.length]?.click();
    return fixes.length > 0;
  }, edit.which);
  if (pressed && meanwhile?.after === 'key') {
    await page.type(meanwhile.letter);
    await page.evaluate((letter) => void Object.assign(window, { came: letter }), meanwhile.letter);
  }
  return pressed;
};

/** The letters that came while the last fix was made. */
const takeCome = (page: TestPage): Promise<string> =>
  page.evaluate(() => {
    const { came, come } = window as unknown as { came: string; come: EventListener };
    removeEventListener('paste', come, true);
    Object.assign(window, { came: '' });
    return came;
  });

/** Makes the edits one by one, and fails at the first letter that is lost. */
const play = async (page: TestPage, panel: TestFrame, base: string, edits: readonly Edit[]): Promise<void> => {
  await page.evaluate(() => (window as unknown as { __setPastes: (how: object) => void }).__setPastes({ mode: 'take' }));
  await page.press('Control+a');
  await page.paste(base);
  await eventually(() => page.model(), (text) => text === base);
  await eventually(page.marks, ({ suggestion }) => suggestion.length > 0);
  let before = base;
  /** Fixes pressed of which nothing has been seen yet. */
  let open = 0;
  /** What the person has selected by keys of their own. */
  let picked: Span | null = null;

  /** Compares what is there with what may be: `allowed` is what the text was before these letters came. */
  const check = async (where: string, letters = '', allowed: readonly string[] = [before]): Promise<Seen> => {
    const seen = await look(page);
    const text = JSON.stringify(seen.model);
    if (seen.model !== seen.shown) throw new Error(`${where}: the page shows ${JSON.stringify(seen.shown)} for ${text}`);
    const used = allowed.map((one) => fixesBetween(one, seen.model, letters, open)).find((fixes) => fixes !== null);
    if (used === undefined) throw new Error(`${where}: letters were lost, ${JSON.stringify(before)} became ${text}`);
    open -= used!;
    before = seen.model;
    return seen;
  };
  /** A late fix comes to its end. */
  const settle = async (where: string): Promise<void> => {
    if (open > 0) await passes(page, SETTLED_AFTER);
    await check(where);
    open = 0;
  };

  for (const [number, edit] of edits.entries()) {
    const where = `edit ${number}`;
    if (edit.do === 'key') {
      await settle(`before ${where}`);
      await page.press(edit.key);
      await frames(page);
      const { selection } = await check(where, '', afterKey(before, edit.key, picked));
      picked = edit.key.startsWith('Shift') && selection.end > selection.start ? selection : null;
    } else if (edit.do === 'fix') {
      // What a fix makes of a selection is tried elsewhere.
      if (picked) await page.press('ArrowRight');
      picked = null;
      const pressed = await pressFix(page, panel, edit);
      // A refused one changes nothing, whenever that is looked at.
      if (pressed && edit.pastes.mode !== 'refuse') open++;
      if (edit.waits) await passes(page, edit.pastes.mode === 'take' ? 60 : 300);
      else if (edit.meanwhile) await passes(page, 60);
      await frames(page);
      await check(where, await takeCome(page));
    } else {
      if (edit.do === 'type') await page.type(edit.letter);
      else await drop(page, edit.letter);
      await frames(page);
      // What the person has selected is theirs to write over.
      const allowed = edit.do === 'type' && picked ? afterKey(before, 'Delete', picked) : [before];
      picked = null;
      await check(where, edit.letter, allowed);
    }
  }
  await settle('the end');
};

inBothBrowsers((it) => {
  it(
    `loses no letter where fixes are made among ${asked.edits} random edits (seed ${asked.seed}, from ${asked.from})`,
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
            faults.push(`SEED=${asked.seed} FROM=${number} EDITS=1: ${(fault as Error).message}. ${JSON.stringify(edits)}`);
            panel = await begin(own);
          }
        }
        if (asked.edits > part.length) console.log(`${page.browser}, seed ${asked.seed}, edits ${part[0]} to ${part.at(-1)}: ${faults.length - earlier} with a fault`);
        await own.close();
      }
      expect(faults.slice(0, 5), `${faults.length} of ${asked.edits} with a fault`).toEqual([]);
    },
    60_000 + asked.edits * 4_000,
  );
});
