import { formatCount } from '../../text/plural.ts';

/** What the toolbar button says of a tab; in English. */
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
  },
};
