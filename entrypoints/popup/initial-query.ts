import { toHash, parseHash } from '../../lib/guidance/lookup/route.ts';
import { askBackground, askPanel } from '../../lib/messaging/ask.ts';

/**
 * The words that the context menu or the address bar asked for, if they opened this page; their ticket is taken out of
 * its address.
 */
export const loadInitialQuery = async (): Promise<string> => {
  const { place, id } = parseHash(location.hash);
  if (place !== 'look-up' || id === '') return '';
  history.replaceState(history.state, '', toHash('look-up'));
  return (await askBackground({ type: 'take-words', ticket: id }).catch(() => null)) ?? '';
};

/** Ids of the terms that occur in the draft being written in the tab that is shown; none where there is no panel. */
export const loadDraftTerms = (): Promise<readonly string[]> => askPanel({ type: 'draft-terms' });
