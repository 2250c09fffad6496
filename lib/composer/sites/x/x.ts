import type { Site } from '../../site.ts';
import { readContext } from './context.ts';
import { createOverlay } from './emoji-marks.ts';
import {
  composerOf,
  editorOf,
  editorsIn,
  hostParentOf,
  keepClearOf,
  LAYER_ROOT,
  postButtonIn,
  postButtonOf,
  TYPEAHEAD,
  unknownBoxOf,
} from './selectors.ts';
import { createTheme } from './theme.ts';

/** X, at each of its addresses. */
export const createXSite = (): Site => {
  const site: Site = {
    network: 'x',
    editorOf,
    unknownBoxOf,
    postButtonOf,
    composerOf,
    editorsIn,
    postButtonIn,
    keepClearOf,
    layerNames: TYPEAHEAD,
    layerRoot: LAYER_ROOT,
    hostParentOf,
    watchedAttributes: ['data-testid', 'aria-label', 'aria-controls', 'aria-activedescendant'],
    // The editor points to the list of accounts while it is open.
    isListOpen: (editor) => editor.hasAttribute('aria-controls'),
    readContext,
    ...createTheme(),
    createOverlay: () => createOverlay(site),
  };
  return site;
};
