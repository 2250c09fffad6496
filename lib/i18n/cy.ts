import { checkTexts } from './cy/check.ts';
import { firstRunTexts } from './cy/first-run.ts';
import { optionsTexts } from './cy/options.ts';
import { panelTexts } from './cy/panel.ts';
import { paperTexts } from './cy/print-view.ts';
import { peopleTexts } from './cy/directory.ts';
import { popupTexts } from './cy/popup.ts';
import { toolbarTexts } from './cy/toolbar.ts';
import type { Messages } from './en.ts';
import type { DeepPartial } from './with-fallback.ts';
import { shortDate } from '../text/time/format.ts';

const months = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];

/** Welsh, begun with what is seen most often; one file a page, in cy/. After a number Welsh keeps the noun singular. */
export const cy: DeepPartial<Messages> = {
  language: 'cy',
  name: 'Countersign',
  severity: { error: 'Rhaid cywiro', warning: 'Dylid cywiro', suggestion: 'Ystyriwch' },
  date: (iso) => shortDate(iso, months),
  ...panelTexts,
  ...popupTexts,
  ...checkTexts,
  ...peopleTexts,
  ...paperTexts,
  ...optionsTexts,
  ...firstRunTexts,
  ...toolbarTexts,
};
