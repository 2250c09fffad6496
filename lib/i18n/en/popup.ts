import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';

/**
 * The texts of the popup, but for the views that check a draft and list accounts; and of the strategy, which the popup
 * and the page to print show; in English.
 */
export const popupTexts = {
  popup: {
    views: {
      label: 'Countersign sections',
      'look-up': 'Guidance',
      check: 'Check a draft',
      people: 'Accounts',
      report: 'Report a problem with a hint',
    },
    thisDraft: (hints: string): string => `Draft in this tab: ${hints}`,
    goToPanel: 'Go to the panel',
    goToPanelFor: (count: number): string => `Go to the panel for ${count} more`,
    search: 'Search terms and guidance',
    ask: 'Search for a term, such as “purdah”, a topic, such as “replies”, or help with Countersign.',
    popular: 'Popular topics',
    inDraft: 'Terms in your draft',
    results: 'Search results',
    count: (count: number): string => formatCount(count, { one: 'result', other: 'results' }),
    none: (typed: string): string => `No results for “${typed}”`,
    near: 'Similar terms',
    tryOther: 'Check the spelling, or type only the first few letters.',
    noGlossary: 'There is no glossary in your department’s rules.',
    back: 'Back',
    past: 'This term was used in 2009. Do not use it in new posts.',
    synonyms: 'Also called',
    oldNames: 'Old names',
    inEnglish: 'In English',
    inWelsh: 'In Welsh',
    since2009: 'What has changed since 2009',
    seeAlso: 'See also',
    usedIn: 'Guidance that uses this term',
    licence: (licence: string): string => `Licence: ${licence}`,
    inForce: (department: string, version: number, published: string): string =>
      `Rules: ${department}, version ${version}, published ${published}`,
    moreAmiss: (count: number): string =>
      `${formatCount(count, { one: 'more message', other: 'more messages' })} in Settings`,
    settings: 'Settings',
    help: {
      title: 'Help',
      all: 'Help with Countersign',
      withThis: 'Help with this',
      openSettings: 'Open Settings',
      open: (page: string): string => `Open “${page}”`,
    },
  },

  guidance: {
    title: 'Guidance',
    read: 'Browse all guidance',
    empty: 'There is no guidance in your department’s rules.',
    onPaper: 'Print or save all guidance',
    kind: 'Guidance',
    now: 'What to do now',
    in2009: 'What the 2009 strategy said',
    superseded: 'Out of date:',
    terms: 'Terms in this guidance',
    sources: 'Sources:',
    kindOfPost: 'Type of post',
    clearance: 'Clearance needed',
    counts: 'Counts towards the daily limit',
    yes: 'Yes',
    no: 'No',
    groups: {
      reuse: 'Reused content',
      exclusive: 'Content made for X',
      conversation: 'Replies and conversations',
      crisis: 'Crisis content',
    },
    clearances: { cleared: 'Already cleared', light: 'Quick check', full: 'Full clearance' },
    measure: (kind: 'count' | 'words', level: 'input' | 'output' | 'outtake' | 'outcome' | 'impact'): string =>
      `${kind === 'count' ? 'number' : 'description'}, ${level}`,
    /** How a measure is taken. `from`: the networks’ exports, the number of posts, or what a person writes. */
    measured: (
      from: 'export' | 'posts' | 'hand',
      period: 'month' | 'quarter' | 'year',
      target: number | undefined,
    ): string =>
      `${{ export: 'From the network’s own export', posts: 'The number of posts', hand: 'Written by hand' }[from]}, every ${period}.${target === undefined ? '' : ` Target: ${formatNumber(target)}.`}`,
    results: 'See how we do against our objectives',
    cadence: (min: number, max: number, gap: number): string =>
      `Post ${min} to ${max} times on a working day, at least ${formatCount(gap, { one: 'minute', other: 'minutes' })} apart. Replies and live coverage do not count.`,
  },
};

export type PopupTexts = typeof popupTexts;
