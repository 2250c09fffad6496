import { formatCount } from '../../text/plural.ts';

/** What the browser shows for the background: the toolbar button, its menu and the address bar; in English. */
export const toolbarTexts = {
  toolbar: {
    hints: (count: number, mustFix: number): string =>
      count === 0
        ? 'Countersign: no hints in this tab'
        : `Countersign: ${formatCount(count, { one: 'hint', other: 'hints' })} in this tab${mustFix > 0 ? `, ${mustFix} must fix` : ''}`,
    noDraft: 'Countersign: no draft in this tab',
    notChecked: 'Countersign: the draft in this tab is not checked',
    off: 'Countersign is off on this site',
    rules: 'There is a message about your rules',
    paused: 'Countersign is paused',
    pausedUntil: (until: string): string => `Countersign is paused until ${until}`,
  },
  lookUp: {
    /** The browser puts the selected words in the place of %s. */
    menu: 'Search Countersign for “%s”',
    addressBar: 'Search Countersign guidance',
  },
};
