/** The texts of the view of the popup that checks a draft, and of the report that can be copied from it; in English. */
export const checkTexts = {
  check: {
    title: 'Paste or write a draft',
    start: 'Check any text, for example a colleague’s draft or a post for a scheduling tool.',
    about: 'About this post',
    reply: 'This is a reply',
    picture: 'This post has an image',
    alt: 'Alt text for the image',
    account: 'Account',
    anyAccount: 'Any other account (280 characters)',
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
    alt: (alt: string): string => `Image alt text: “${alt}”`,
    noAlt: 'The image has no alt text.',
    account: (handle: string): string => `Account: @${handle}`,
    found: (message: string, excerpt: string): string => `${message} Found: “${excerpt}”`,
    yes: 'Ticked',
    open: 'Not ticked',
  },
};

export type CheckTexts = typeof checkTexts;
