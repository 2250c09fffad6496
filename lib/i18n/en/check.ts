/** The texts of the view of the popup that checks a draft, and of the report that can be copied from it; in English. */
export const checkTexts = {
  check: {
    title: 'Paste or write a draft',
    start: 'Check any text, for example a colleague’s draft or a post for a scheduling tool.',
    about: 'About this post',
    reply: 'This is a reply',
    more: 'Poll, account and time',
    images: 'Images',
    alt: (place: number, all: number): string => (all === 1 ? 'Alt text for the image' : `Alt text for image ${place}`),
    poll: 'This post has a poll',
    pollAbout: (least: number, most: number): string =>
      `The text above is the question. Write at least ${least} choices of up to ${most} characters.`,
    choice: (place: number): string => `Choice ${place}`,
    account: 'Account (optional)',
    scheduled: 'Scheduled for (optional)',
    copyText: 'Copy the text',
    /** Why a file that was dropped is not taken. */
    file: {
      'too-large': 'The file is too large. Paste only the text you want to check.',
      'not-text': 'This is not a text file. Open it, copy the words and paste them here.',
      empty: 'The file is empty. Choose another file, or paste the text here.',
    },
    accountWith: (handle: string, limit: string): string => `@${handle}, ${limit} characters`,
    loading: 'Loading rules…',
    kept: 'Your draft is not saved. You lose it if you close this window.',
    leaving: 'Press Escape again to close this window and lose your draft.',
    openTab: 'Move this draft to a tab',
    report: 'Copy a report of this check',
    reported: 'Report copied. Paste it into an email or document.',
    thread: (posts: number): string => `As a thread: ${posts} posts`,
    copyPost: (place: number): string => `Copy post ${place}`,
    postCopied: 'The post is copied. Paste it where you write.',
    postNotCopied: 'The post could not be copied. Select its words and copy them.',
    notReported: 'Report not copied. Try again.',
  },

  report: {
    title: 'Draft checked with Countersign',
    by: (when: string, rules: string): string => `Checked on ${when}. ${rules}.`,
    draft: 'Draft',
    reply: 'This is a reply.',
    alt: (alt: string, place: number | null): string =>
      place === null ? `Image alt text: “${alt}”` : `Alt text of image ${place}: “${alt}”`,
    noAlt: (place: number | null): string =>
      place === null ? 'The image has no alt text.' : `Image ${place} has no alt text.`,
    poll: (choices: string): string => `Poll choices: ${choices}`,
    scheduled: (when: string): string => `Scheduled for ${when}`,
    account: (handle: string): string => `Account: @${handle}`,
    found: (message: string, excerpt: string): string => `${message} Found: “${excerpt}”`,
    yes: 'Ticked',
    open: 'Not ticked',
  },
};

export type CheckTexts = typeof checkTexts;
