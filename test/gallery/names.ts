import { optionsStates } from './options-samples.ts';
import { deskStates, samples } from './samples.ts';

/** The names of all states, as the gallery's address takes them. */
export const stateNames: readonly string[] = [...Object.keys(deskStates), ...Object.keys(samples).map((key) => `card, ${key}`), ...Object.keys(optionsStates)];

/** X's three looks. */
export const themes = ['light', 'dim', 'dark'] as const;
