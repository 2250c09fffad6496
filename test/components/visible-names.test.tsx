// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shownState } from '../gallery/show-state.tsx';
import { stateNames } from '../gallery/states.ts';
import { render } from './render.tsx';

const ROLES = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'option'] as const;

/** The texts that are seen of an element, without blanks and without what is drawn or only read out. */
const seenTexts = (element: Element): readonly string[] => {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.visually-hidden, [hidden], svg, option')) unseen.remove();
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) found.push(withoutBlanks(texts.currentNode.textContent ?? ''));
  return found.filter((text) => /[\p{L}\p{N}]/u.test(text));
};
const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '');

const labelsOf = (element: Element): readonly Element[] =>
  'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];

/** Whether texts stand in a name, in their order: others may stand between. */
const isInOrder = (texts: readonly string[], name: string): boolean => {
  let at = 0;
  return texts.every((text) => {
    const found = withoutBlanks(name).indexOf(text, at);
    at = found + text.length;
    return found >= 0;
  });
};

/** The controls that a person who speaks what they see on them could not call by it. */
const unnamed = (): readonly string[] => {
  const found: string[] = [];
  for (const role of ROLES) {
    screen.queryAllByRole(role, {
      hidden: true,
      name: (name, element) => {
        // What a person has written in a box is no name of it, and the browser draws the options of a list.
        if (element instanceof HTMLOptionElement) return false;
        const own = element instanceof HTMLTextAreaElement ? [] : [element];
        const seen = [...own, ...labelsOf(element)].flatMap(seenTexts);
        if (name.trim() === '' || !isInOrder(seen, name)) found.push(`${role} “${name}”: ${seen.join(' ')}`);
        return false;
      },
    });
  }
  return found;
};

test.each(['en', 'cy'])(
  'each control has a name, in which the words that are seen on it stand (%s)',
  (language) => {
    const wrong: Record<string, readonly string[]> = {};
    for (const state of stateNames) {
      const { root, unmount } = render(shownState(state, language));
      for (const opener of root.querySelectorAll<HTMLElement>('.opener')) opener.click();
      const found = unnamed();
      if (found.length > 0) wrong[state] = found;
      unmount();
    }
    expect(wrong).toEqual({});
  },
  300_000,
);
