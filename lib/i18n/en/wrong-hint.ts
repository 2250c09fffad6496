/** The texts of the page on which a problem with a hint is reported; in English. */
export const wrongHintTexts = {
  wrongHint: {
    title: 'Report a problem with a hint',
    about: 'Write to the people who look after your rules. Countersign sends nothing: you send the report yourself.',
    which: 'The hint',
    notListed: 'Another hint',
    what: 'The problem',
    addWords: 'Add this sentence from my draft',
    addWordsAbout: 'Do not add it if it is not public yet.',
    text: 'Your report',
    email: (address: string): string => `Write an email to ${address}`,
    contact: (contact: string): string => `Copy the report, then send it to ${contact}.`,
    noContact: 'Your rules do not name a contact. Copy the report, then send it to your IT team or your press office.',
    copy: 'Copy the report',
    copied: 'Report copied. Paste it into an email or document.',
    notCopied: 'Report not copied. Select the text above and copy it.',
    subject: (rule: string | null): string => `Countersign: a problem with a hint${rule === null ? '' : ` (${rule})`}`,
    /* The lines of the report. */
    rule: (title: string, id: string): string => `Rule: ${title} (${id})`,
    rules: (department: string, id: string, version: number): string =>
      `Rules: ${department} (${id}), version ${version}`,
    product: (version: string): string => `Countersign: version ${version}`,
    draft: 'From the draft:',
    comment: 'The problem:',
  },
};
