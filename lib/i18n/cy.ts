import { checkTexts } from './cy/check.ts';
import { firstRunTexts } from './cy/first-run.ts';
import { ownStrategyTexts } from './cy/own-strategy.ts';
import { modeTexts } from './cy/modes.ts';
import { optionsTexts } from './cy/options.ts';
import { panelTexts } from './cy/panel.ts';
import { paperTexts } from './cy/print-view.ts';
import { peopleTexts } from './cy/directory.ts';
import { popupTexts } from './cy/popup.ts';
import { toolbarTexts } from './cy/toolbar.ts';
import { wrongHintTexts } from './cy/wrong-hint.ts';
import type { Messages } from './en.ts';
import { date } from './cy/date.ts';

/**
 * Everything the interface says, in Welsh; one file a page, in cy/. After a number Welsh keeps the noun singular and
 * may change its first letter, so a number mostly stands apart from the noun: “Cyfrifon: 3”. No native speaker has
 * read it yet.
 */
export const cy: Messages = {
  language: 'cy',
  name: 'Countersign',
  severity: { error: 'Rhaid cywiro', warning: 'Dylid cywiro', suggestion: 'Ystyriwch' },
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
