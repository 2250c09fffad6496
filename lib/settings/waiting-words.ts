import { storageItem } from '../platform/storage-item.ts';
import { storedList } from '../platform/stored-list.ts';
import { wordSchema } from './settings.ts';

/** More than so many are not waited for; older ones go. */
const MAX_WAITING = 50;

const listSchema = storedList(wordSchema);

/** Words that a person asked to ignore where a page might have led them to press; they have no effect yet. */
export const waitingWords = storageItem<readonly string[]>(
  'waiting-words',
  (stored) => listSchema.safeParse(stored).data ?? [],
);

/** Adds a word that waits for a press in our own page. Rejects where the browser cannot store it. */
export const addWaitingWord = (word: string): Promise<readonly string[]> =>
  waitingWords.change((words) => [...words.filter((one) => one !== word), word].slice(-MAX_WAITING));

/** Takes a word off the list, confirmed or not. Rejects where the browser cannot store it. */
export const removeWaitingWord = (word: string): Promise<readonly string[]> =>
  waitingWords.change((words) => words.filter((one) => one !== word));
