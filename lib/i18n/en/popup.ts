import { formatCount } from '../../text/plural.ts';

/**
 * The texts of the popup, but for the views that check a draft and list accounts; and of the strategy, which the popup
 * and the page to print show; in English.
 */
export const popupTexts = {
  popup: {
    views: { label: 'Views', 'look-up': 'Look up', check: 'Check a draft', people: 'People' },
    search: 'Look up a word or topic',
    ask: 'Ask what a word means, by any name it has or once had, such as purdah; or what the strategy says, for example about replies or elections.',
    today: 'Begin with one of these',
    inDraft: 'In your draft',
    menu: 'Look up in Countersign',
    addressBar: 'Look up a word in Countersign',
    results: 'Found',
    count: (count: number): string => formatCount(count, { one: 'answer found', other: 'answers found' }),
    none: (typed: string): string => `There is nothing about “${typed}” here.`,
    near: 'Did you mean',
    tryOther: 'Try another word, or only its first letters.',
    noGlossary: 'Your department’s rules have no glossary.',
    back: 'Back',
    past: 'A word of 2009, kept to help read what was written then.',
    synonyms: 'Also called',
    oldNames: 'Once called',
    inEnglish: 'In English',
    inWelsh: 'In Welsh',
    since2009: 'Since 2009',
    seeAlso: 'See also',
    usedIn: 'Where the strategy uses it',
    licence: (licence: string): string => `Licence: ${licence}`,
    inForce: (department: string, version: number, since: string): string =>
      `${department}, version ${version}, since ${since}`,
    moreAmiss: (count: number): string => `${count} more in Settings.`,
    settings: 'Settings',
  },

  guidance: {
    title: 'The strategy',
    read: 'Read the strategy, part by part',
    empty: 'Your department’s rules have no guidance.',
    onPaper: 'The whole strategy as one page, to print or save',
    kind: 'Guidance',
    now: 'Today',
    in2009: 'In 2009',
    superseded: 'What no longer holds.',
    terms: 'Words used here',
    sources: 'Sources:',
    kindOfPost: 'Kind of post',
    clearance: 'Clearance',
    counts: 'Counts towards the day',
    yes: 'Yes',
    no: 'No',
    groups: {
      reuse: 'Made for elsewhere, used again',
      exclusive: 'Made for here',
      conversation: 'Conversation',
      crisis: 'In a crisis',
    },
    clearances: { cleared: 'Cleared already', light: 'A quick yes', full: 'In full' },
    measure: (kind: 'count' | 'words', level: 'input' | 'output' | 'outtake' | 'outcome' | 'impact'): string =>
      `${kind === 'count' ? 'counted' : 'told in words'}, ${level === 'outtake' ? 'out-take' : level}`,
    cadence: (min: number, max: number, gap: number): string =>
      `${min} to ${max} posts on a working day, at least ${formatCount(gap, { one: 'minute', other: 'minutes' })} apart. Replies and live coverage do not count.`,
  },
};

export type PopupTexts = typeof popupTexts;
