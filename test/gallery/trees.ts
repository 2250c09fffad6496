import type { Page } from 'playwright-core';
import { showState } from './open.ts';
import { stateNames } from './states.ts';
import { accessibilityTree } from './tree.ts';

/** Where the trees are kept, one file for each state. */
export const TREES = 'test/gallery/trees';

/** The state of which the tree is also kept with everything opened. */
const OPENED = 'four hints';

/** The trees of all states, by the name of the file. */
export const treesOf = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const session = await page.context().newCDPSession(page);
  const trees = new Map<string, string>();
  const add = async (state: string, open: boolean): Promise<void> => {
    await showState(page, { state, theme: 'light', width: '350' }, open);
    const name = open ? `${state}, opened` : state;
    trees.set(`${name.replaceAll(/\W+/g, '-')}.txt`, await accessibilityTree(session));
  };
  for (const state of stateNames) await add(state, false);
  await add(OPENED, true);
  return trees;
};
