/** The texts of the page to print, which holds the whole strategy; in English. */
export const paperTexts = {
  paper: {
    title: 'How we use X: our strategy',
    of: (department: string): string => `How we use X: the strategy of ${department}`,
    version: (version: number, date: string): string => `Version ${version}, ${date}.`,
    contact: (contact: string): string => `Questions: ${contact}.`,
    contents: 'Contents',
    statements: 'Check before you post',
    rules: 'The rules in words',
    rulesAbout: 'Countersign looks for these while a post is written. A person decides.',
    suchAs: 'Such as:',
    onlyIn: 'Only in:',
    sources: 'Sources',
    openGovernment:
      'Contains public sector information licensed under the Open Government Licence v3.0 (nationalarchives.gov.uk/doc/open-government-licence/version/3), where a source below names it.',
    tools: 'Print and save',
    print: 'Print',
    save: 'Save as one file',
  },
};

export type PaperTexts = typeof paperTexts;
