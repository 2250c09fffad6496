import { firstRunStates } from './first-run-samples.ts';
import { objectivesStates } from './objectives-samples.ts';
import { optionsStates } from './options-samples.ts';
import { paperStates } from './paper-samples.ts';
import { peopleStates } from './people-samples.ts';
import { popupStates } from './popup-samples.ts';
import { cards, panelStates } from './samples.ts';

/** The names of all states, as the gallery's address takes them. */
export const stateNames: readonly string[] = [
  ...Object.keys(panelStates),
  ...Object.keys(cards).map((key) => `card, ${key}`),
  ...Object.keys(optionsStates),
  ...Object.keys(peopleStates),
  ...Object.keys(popupStates),
  ...Object.keys(paperStates),
  ...Object.keys(objectivesStates),
  ...Object.keys(firstRunStates),
];

/** X's three looks. */
export const themes = ['light', 'dim', 'dark'] as const;
