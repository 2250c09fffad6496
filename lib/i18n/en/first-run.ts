/** The texts of the page that opens once after installation, in English. */
export const firstRunTexts = {
  firstRun: {
    pageTitle: 'Countersign is ready – Countersign',
    title: 'Countersign is ready',
    lead: 'Countersign checks your posts on X as you write. It shows hints and fixes based on a set of rules.',
    used: 'Countersign is on. It has run on X since you started this browser.',
    notUsed: 'Countersign has not run on X yet. Open X and write a post. If X is open already, reload it first.',
    pin: 'To see the Countersign button, open your browser’s list of extensions and pin Countersign.',
    tryIt: 'Try it',
    write: 'Write a post',
    /** Has one hint of each severity by the starter rules; a test holds that. */
    sample: 'OFFICIAL-SENSITIVE We will utilise new funding to insulate homes. Read more: bit.ly/warmhomes',
    tryNote: 'Nothing you write here is posted or saved.',
    does: 'What it does',
    doesList: [
      'Underlines words in your draft that break a rule.',
      'Says what to do and why, with the source.',
      'Makes a change for you when you press a fix. Press Ctrl+Z (Cmd+Z on a Mac) to undo it.',
      'Counts characters the way X does.',
      'Shows things to check yourself, such as figures and dates.',
      'Can stop the first press on Post if there is something you must fix. The second press posts.',
    ],
    never: 'What it never does',
    neverList: [
      'It never sends your draft anywhere. Drafts stay on this computer.',
      'It never saves your draft.',
      'It never posts for you.',
      'You can always post in the end.',
      'It never asks for an account, and collects no data about you.',
    ],
    underlines: 'What the underlines mean',
    underlined: 'A word',
    lines: { error: 'Wavy line: must fix', warning: 'Solid line: should fix', suggestion: 'Dotted line: consider' },
    shortcut: 'Keyboard shortcut',
    shortcutAbout: (key: string): string =>
      `Press ${key} while you write to move to the panel. Press Escape to go back to your text.`,
    changeShortcut: 'Change the shortcut',
    rules: 'Your rules',
    ofDepartment: (department: string, version: number, published: string): string =>
      `${department}, version ${version}, published ${published}.`,
    ofNobody: 'You are using the starter rules. Your department has not set its own rules.',
    contact: (contact: string): string => `For questions about these rules: ${contact}`,
    language: 'Language',
    openX: 'Open X',
    openSettings: 'Open settings',
  },
};

export type FirstRunTexts = typeof firstRunTexts;
