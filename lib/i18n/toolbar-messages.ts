import type { InterfaceLanguage } from '../text/languages.ts';
import { toolbarTexts as cy } from './cy/toolbar.ts';
import { toolbarTexts as en } from './en/toolbar.ts';

/** What the background says: the catalogues as a whole would be most of its code. */
export type ToolbarMessages = typeof en;

const catalogues: Readonly<Record<InterfaceLanguage, ToolbarMessages>> = { en, cy };

/** The texts of the toolbar button, its menu and the address bar in a language. */
export const getToolbarMessages = (language: InterfaceLanguage): ToolbarMessages => catalogues[language];
