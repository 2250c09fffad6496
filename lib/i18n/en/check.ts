/** The texts of the view of the popup that checks a draft, and of the report that can be copied from it; in English. */
export const checkTexts = {
  check: {
    title: 'Paste or write a draft',
    start: 'Any text will do: a colleague’s, or one for a scheduling tool. Hints appear here as you write.',
    about: 'About this post',
    reply: 'It is a reply',
    picture: 'It has a picture',
    alt: 'Alt text of the picture',
    account: 'Account',
    anyAccount: 'Any account',
    accountWith: (handle: string, limit: string): string => `@${handle}, ${limit} characters`,
    loading: 'Getting the rules ready…',
    kept: 'Your words stay in this window only: if you close it, they are lost.',
    leaving: 'Press Escape again to close this window. Your words will be lost.',
    openTab: 'Open in a tab',
    report: 'Copy a report',
    reported: 'The report is copied: paste it into an email or a document.',
    thread: (posts: number): string => `As a thread: ${posts} posts`,
    copyPost: (place: number): string => `Copy post ${place}`,
    postCopied: 'The post is copied. Paste it where you write.',
    postNotCopied: 'The post could not be copied. Select its words and copy them.',
    notReported: 'The report could not be copied. Please try once more.',
  },

  report: {
    title: 'Draft checked with Countersign',
    by: (when: string, rules: string): string => `Checked on ${when} by the rules of ${rules}.`,
    draft: 'The draft',
    reply: 'It is a reply.',
    alt: (alt: string): string => `Alt text of the picture: “${alt}”`,
    noAlt: 'It has a picture without alt text.',
    account: (handle: string): string => `Account: @${handle}`,
    found: (message: string, excerpt: string): string => `${message} Found: “${excerpt}”`,
    yes: 'Ticked',
    open: 'Not ticked',
  },
};

export type CheckTexts = typeof checkTexts;
