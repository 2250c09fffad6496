// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { HintList } from '../../../components/hints/hint-list.tsx';
import { focusNeighbourAfter } from '../../../components/hints/keyboard-navigation.ts';
import { foldRows, toRows } from '../../../lib/check/rows.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import type { HintView } from '../../../lib/panel/types.ts';
import { idle, samples } from '../../gallery/samples.ts';
import { render } from '../render.tsx';

/** A hint of the rule named, about words of its own. */
const hintOf = (rule: string, id: string, excerpt = id): HintView => ({
  ...samples.plain,
  rule,
  id,
  excerpt,
  message: `Mend ${rule}.`,
  replacements: samples.plain.replacements.map((fix) => ({
    ...fix,
    span: { start: id.charCodeAt(0), end: id.charCodeAt(0) + 1 },
  })),
});

/** Rows under a text area, as on the pages where a person writes the draft there. */
const open = (first: readonly HintView[]) => {
  const page = (hints: readonly HintView[]) => (
    <main>
      <textarea />
      <HintList
        {...foldRows(toRows(hints))}
        unfolded={false}
        hovered={[]}
        entry={undefined}
        entryAtFold={false}
        actions={idle}
        texts={getMessages('en')}
      />
    </main>
  );
  const rendered = render(page(first));
  const find = (selector: string) => rendered.root.querySelector<HTMLElement>(selector)!;
  return {
    ...rendered,
    find,
    change: (next: readonly HintView[]) => rendered.show(page(next)),
    /** Focuses a button and makes a fix with it, which writes into the text area and moves focus there. */
    fix: (selector: string) => {
      const button = find(selector);
      button.focus();
      // The browser of these tests does not know it: a key was pressed.
      vi.spyOn(button, 'matches').mockReturnValue(true);
      focusNeighbourAfter(() => {
        find('textarea').focus();
        return true;
      });
    },
    at: () => document.activeElement,
  };
};

const two = [hintOf('a', 'k'), hintOf('a', 'l')];
const other = hintOf('b', 'm');

test('with two places left, ignoring or fixing one of them moves focus to what opens the row', () => {
  const { find, button, click, change, fix, at } = open([...two, other]);
  click(button('Mend a.'));
  const ignore = find('[data-place="k"] .ignores button');
  ignore.focus();
  click(ignore, true);
  expect(at()).toBe(button('Mend a.'));
  fix('[data-place="k"] .fix');
  expect(at()).toBe(button('Mend a.'));
  change([two[1]!, other]);
  expect(at()).toBe(button('Mend a.'));
});

test('ignoring words at several places moves focus to a place with other words, else to what stays', () => {
  const places = [hintOf('a', 'k', 'same'), hintOf('a', 'l', 'Same'), hintOf('a', 'n'), hintOf('a', 'o')];
  const { find, button, click, change, at } = open([...places, other]);
  click(button('Mend a.'));
  const ignoreWord = () => {
    const never = find('[data-place="k"] .ignores button + button');
    never.focus();
    click(never, true);
  };
  ignoreWord();
  expect(at()?.closest('[data-place]')?.getAttribute('data-place')).toBe('n');
  change([...places.slice(0, 3), other]);
  ignoreWord();
  expect(at()).toBe(button('Mend a.'));
  change([...places.slice(0, 2), other]);
  ignoreWord();
  expect(at()?.closest('[data-hint]')?.getAttribute('data-hint')).toBe('m');
});

test('after the fixes of all rows focus stays in the text', () => {
  const { fix, find, at } = open([hintOf('a', 'k'), hintOf('b', 'l'), hintOf('c', 'm')]);
  fix('.fix-all button');
  expect(at()).toBe(find('textarea'));
});

test('from the last row focus goes to the row before, not to a button that goes with it', () => {
  const three = [hintOf('a', 'k'), hintOf('b', 'l'), hintOf('c', 'm')];
  const { fix, change, find, at } = open(three);
  fix('[data-hint="m"] .fix');
  change(three.slice(0, 2));
  expect(at()).toBe(find('[data-hint="l"] .opener'));
  const four = [...three, hintOf('d', 'n')];
  change(four);
  fix('[data-hint="m"] .fix');
  change(four.filter(({ id }) => id !== 'm'));
  expect(at()).toBe(find('[data-hint="l"] .opener'));
});
