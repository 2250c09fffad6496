import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';

/** The texts of the panel beside a draft, its cards and notices; in English. */
export const panelTexts = {
  panel: {
    hints: (count: number): string => (count === 0 ? 'No hints' : formatCount(count, { one: 'hint', other: 'hints' })),
    ofSeverity: {
      error: (count: number) => `${count} must fix`,
      warning: (count: number) => `${count} should fix`,
      suggestion: (count: number) => `${count} to consider`,
    },
    of: (limit: string): string => `of ${limit}`,
    length: (used: string, limit: string): string => `${used} of ${limit} characters`,
    left: (count: string): string => `${count} characters left`,
    over: (count: string): string => `${count} over the limit`,
    postingAs: (handle: string, limit: string): string => `Posting as @${handle}: up to ${limit} characters`,
    thread: 'Posts in this thread',
    threadPost: (number: number): string => `Post ${number}`,
    keys: 'Arrow keys move. Enter opens.',
    number: (value: number): string => formatNumber(value),
    heading: 'Countersign: hints for your post',
    cardHeading: 'Countersign: hint',
    /** Said once. */
    checks: 'Countersign checks this text.',
    goTo: (key: string): string => `Press ${key} to go to the hints.`,
    /** Said after a fix; `label`: what its button says. */
    fixMade: (label: string, undo: string): string => `Done: ${label}. ${undo} undoes it.`,
    fold: 'Close the panel',
    unfold: (counts: string): string => `Open the panel: ${counts}`,
    start: 'Start writing. Hints will appear here.',
    clear: 'No problems found',
    list: 'Hints',
    dismiss: 'Close this message',
    ignored: (count: number): string => `${count} ignored`,
    ignoredList: 'Ignored in this post',
    showAgain: 'Show again',
    noOther: 'No other hints',
    /** Rows that are folded: `fix` of them should be fixed although others are open, the others are to consider. */
    folded: (fix: number, consider: number): string =>
      [...(fix > 0 ? [`${fix} more to fix`] : []), ...(consider > 0 ? [`${consider} to consider`] : [])].join(', '),
    fixAll: (count: number): string => `Fix all ${count}`,
    fixesMade: (count: number): string => `${formatCount(count, { one: 'fix', other: 'fixes' })} made.`,
    undoAll: (count: number): string => `Undo all ${count}`,
  },

  menu: {
    title: 'Menu',
    starterRules: 'starter rules',
    pauseHour: 'Pause for 1 hour',
    pauseAny: 'Pause until I turn it on',
    turnOffSite: (site: string): string => `Turn off on ${site}`,
    mayNotPause: 'Your department keeps Countersign on.',
    reportHint: 'Report a problem with a hint',
    settings: 'Settings',
    help: 'How Countersign works',
    siteOff: (site: string): string => `Countersign is off on ${site}`,
    siteLocked: (site: string): string => `Your department keeps Countersign off on ${site}`,
    resume: 'Turn on again',
    resumeSite: (site: string): string => `Turn on again on ${site}`,
  },

  hint: {
    change: (words: string): string => `Change to “${words}”`,
    delete: (words: string): string => `Delete “${words}”`,
    deleteHidden: (count: number): string =>
      count === 1 ? 'Delete the hidden character' : `Delete ${formatNumber(count)} hidden characters`,
    add: (words: string): string => `Add “${words}”`,
    oneSpace: 'Use one space',
    addSpace: 'Add a space',
    newLine: 'Start a new line',
    blankLine: 'Add a blank line',
    moveToEnd: (words: string): string => `Move “${words}” to the end`,
    moveAfter: (words: string, after: string): string => `Move “${words}” after “${after}”`,
    /** Heard after the label of a fix. */
    was: (words: string): string => `, was “${words}”`,
    /** Heard after what to do: the sentence as a fix makes it. */
    becomes: (sentence: string): string => `It then says: ${sentence}`,
    /** Seen beside the label of a fix, in small letters; `characters` is only heard. */
    cost: (change: number): string => (change < 0 ? `${formatNumber(-change)} fewer` : `${formatNumber(change)} more`),
    characters: (change: number): string => (Math.abs(change) === 1 ? ' character' : ' characters'),
    copy: (words: string): string => `Copy “${words}”`,
    ignoreHere: 'Ignore in this post',
    ignoreAll: (count: number): string => `Ignore all ${count} in this post`,
    /** How many places in the text a hint is about. */
    places: (count: number): string => formatCount(count, { one: 'place', other: 'places' }),
    morePlaces: (count: number): string => `and ${count} more`,
    fixSome: (count: number, all: number): string => (count === all ? `Fix all ${count}` : `Fix ${count} of ${all}`),
    ignoreWord: (word: string): string => `Never flag “${word}” again`,
    losesStyle: 'This fix removes bold and italic.',
    checked: (date: string): string => `Last checked ${date}`,
    read: {
      read: 'We read this source',
      'second-hand': 'We read quotes from this source',
      recalled: 'From memory, not checked',
      ours: 'Our own advice',
    },
    newTab: 'opens in a new tab',
    readMore: 'Read the guidance',
  },

  checklist: {
    title: 'Check these yourself',
    done: (done: number, all: number): string => `${done} of ${all} ticked`,
    /** Why a statement is shown with this draft. */
    because: {
      words: (words: string): string => `because it says “${words}”`,
      hint: 'because of a hint',
      post: {
        original: 'because it is not a reply',
        reply: 'because it is a reply',
        quote: 'because it quotes a post',
        thread: 'because it is part of a thread',
        poll: 'because it has a poll',
        scheduled: 'because it is scheduled',
        image: 'because it has an image',
        gif: 'because it has a GIF',
        video: 'because it has a video',
        link: 'because it has a link',
        youtube: 'because it links to YouTube',
        'youtube-of-others': 'because it links to a video of others',
        mention: 'because it mentions an account',
        number: 'because it has a number',
        figure: 'because it has figures',
        'open-hashtag': 'because its hashtag invites answers',
      },
    },
  },

  /** Why a must-fix hint is ignored, or a post is sent with one. A listed reason takes one press. */
  reasons: {
    title: 'Reason for ignoring this',
    listed: {
      context: 'Not a problem in this context',
      cleared: 'Cleared for release',
      public: 'Already public',
      wording: 'This exact wording is needed',
    },
    other: 'Another reason',
    ignore: 'Ignore for this reason',
    missing: 'Choose a reason above, or write one.',
    unasked: 'Not asked: the panel could not be shown.',
  },

  preflight: {
    title: (count: number, post = 0, posts = 0): string =>
      `Not posted yet: ${formatCount(count, { one: 'thing', other: 'things' })} to fix${posts > 1 ? ` in post ${post} of ${posts}` : ''}`,
    next: 'Fix this, or press Post again to post without fixing it.',
    nextWithReason: 'Fix this, or give a reason to post without fixing it.',
    goTo: (key: string): string => `Press ${key} to go to it.`,
    reasons: 'Reason for posting without fixing this',
    reason: 'Reason (optional)',
    reasonKept: 'Saved on this computer only',
    anyway: 'I have checked this',
  },

  /**
   * Said by the script in X's page. It has the English itself, for when the panel cannot give it the person's language.
   */
  inPage: {
    checking: 'Still checking. Press Post again.',
    unchecked: 'Countersign has not checked this post.',
    reload: 'Countersign has stopped. Reload this page to check posts.',
  },

  notices: {
    notFixed: 'The fix was not made. Your text has not changed.',
    fixedSome: (made: number, all: number): string =>
      `${made} of ${all} fixes made. The rest of your text has not changed.`,
    undoneSome: (made: number, all: number): string =>
      `${made} of ${all} fixes undone. The rest of your text has not changed.`,
    copied: 'Copied. Paste it into your post.',
    notCopied: 'Not copied. Type it into your post.',
    wordWaiting: 'Ignored in this post. To ignore it in every post, press “Always ignore” in the settings.',
    notSaved: 'Not saved on this computer. This lasts until you close this tab.',
    settingsLost: 'Some settings could not be read and are back to their defaults. Check your settings.',
    ruleFault: (rule: string): string => `Rule “${rule}” has stopped working and is off. All other rules still work.`,
    noAnswer: 'Countersign did not answer. Copy your draft, then reload this page.',
    postReady: 'You can post now. Press Post again.',
    decisionsEnded: 'Most of the text has changed, so nothing is ignored or ticked now.',
  },
};

export type PanelTexts = typeof panelTexts;
