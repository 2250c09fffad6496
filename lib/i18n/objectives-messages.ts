import { cyObjectives } from './cy/objectives.ts';
import { enObjectives, type ObjectivesMessages } from './en/objectives.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

export type { ObjectivesMessages } from './en/objectives.ts';

const catalogues: Readonly<Record<InterfaceLanguage, ObjectivesMessages>> = { en: enObjectives, cy: cyObjectives };

/** What the page of objectives says, in a language; apart from the other texts, as no other page needs it. */
export const getObjectivesMessages = (language: InterfaceLanguage): ObjectivesMessages => catalogues[language];
