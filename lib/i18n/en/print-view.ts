/** The texts of the page to print, which holds the whole strategy; in English. */
export const paperTexts = {
  paper: {
    title: 'How we use X: our strategy',
    of: (department: string): string => `How we use X: the strategy of ${department}`,
    version: (version: number, date: string): string => `Version ${version}, ${date}.`,
    contact: (contact: string): string => `Contact: ${contact}`,
    contents: 'Contents',
    statements: 'Check before you post',
    rules: 'Rules',
    rulesAbout: 'Countersign checks posts against these rules as you write. You decide what to change.',
    suchAs: 'Example:',
    onlyIn: 'Applies only during:',
    sources: 'Sources',
    openGovernment:
      'Contains public sector information licensed under the Open Government Licence v3.0 (nationalarchives.gov.uk/doc/open-government-licence/version/3). The list below shows which sources.',
    tools: 'Print and save',
    print: 'Print this page',
    save: 'Save as an HTML file',
  },
};

export type PaperTexts = typeof paperTexts;
