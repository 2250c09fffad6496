import type { InterfaceLanguage } from '../text/languages.ts';
import { checkTexts } from './en/check.ts';
import { firstRunTexts } from './en/first-run.ts';
import { ownStrategyTexts } from './en/own-strategy.ts';
import { modeTexts } from './en/modes.ts';
import { optionsTexts } from './en/options.ts';
import { panelTexts } from './en/panel.ts';
import { paperTexts } from './en/print-view.ts';
import { peopleTexts } from './en/directory.ts';
import { popupTexts } from './en/popup.ts';
import { toolbarTexts } from './en/toolbar.ts';
import { wrongHintTexts } from './en/wrong-hint.ts';
import { date } from './en/date.ts';

/**
 * Everything the interface says, in English; complete, so that it is what a missing Welsh entry falls back to. One file
 * a page, in en/.
 */
export const en = {
  language: 'en' as InterfaceLanguage,
  name: 'Countersign',
  severity: { error: 'Must fix', warning: 'Should fix', suggestion: 'Consider' },
  date,
  ...panelTexts,
  ...popupTexts,
  ...checkTexts,
  ...peopleTexts,
  ...paperTexts,
  ...optionsTexts,
  ...modeTexts,
  ...ownStrategyTexts,
  ...firstRunTexts,
  ...toolbarTexts,
  ...wrongHintTexts,
};

/** The catalogue's shape: every language has these entries. */
export type Messages = typeof en;
