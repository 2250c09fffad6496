import type { Site } from '../../site.ts';
import { readContext } from './context.ts';
import { createOverlay } from './emoji-marks.ts';
import {
  composerOf,
  editorOf,
  editorsIn,
  hostParentOf,
  keepClearOf,
  postButtonIn,
  postButtonOf,
  unknownBoxOf,
} from './selectors.ts';
import { createThemeReader } from './theme.ts';

/** X, at each of its addresses. */
export const createXSite = (): Site => {
  const readTheme = createThemeReader();
  return {
    network: 'x',
    editorOf,
    unknownBoxOf,
    postButtonOf,
    composerOf,
    editorsIn,
    postButtonIn,
    keepClearOf,
    hostParentOf,
    watchedAttributes: ['data-testid', 'aria-label', 'aria-controls', 'aria-activedescendant'],
    // The editor points to the list of accounts while it is open.
    isListOpen: (editor) => editor.hasAttribute('aria-controls'),
    readContext,
    readTheme,
    createOverlay: () => createOverlay(readTheme),
  };
};
