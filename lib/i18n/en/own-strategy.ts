/** The texts of the strategy that a department fills in; in English. */
export const ownStrategyTexts = {
  ownStrategy: {
    title: 'Your own strategy',
    fillIn: 'Fill in your own strategy',
    about:
      'Write in your own words. What you write is saved on this computer as you type, and shown in the page below, which you can print. Save it as a file for the people who keep your rules: “countersign rules bundle” adds it to them.',
    locked: 'Your department’s rules are in use, so its strategy is shown here and cannot be changed.',
    saveFile: 'Save for the rules',
    fileName: 'strategy.json',
    saved: 'Saved on this computer.',
    notSaved: 'Not saved. Copy what you wrote, then free some disk space.',
    gap: 'Not filled in yet.',
    add: (what: string): string => `Add ${what}`,
    remove: (what: string, number: number): string => `Remove ${what} ${number}`,
    row: (what: string, number: number): string => `${what} ${number}`,
    example: (words: string): string => `Example: ${words}`,
    source: 'Our social media strategy',
    undecided: 'Not decided yet.',
    fields: {
      name: {
        label: 'Name',
        help: 'What the strategy is called, and for how long it holds.',
        example: 'Social media strategy 2027 to 2029',
      },
      purpose: {
        label: 'Purpose',
        help: 'What you use social media for, and what you do not use it for.',
        example: 'We tell people what changes for them and answer what they ask. We do not discuss single cases.',
      },
      audience: {
        label: 'Audience',
        help: 'Whom you want to reach, and what they need from you.',
        example: 'People who rent a home in the county, and those who advise them.',
      },
      voice: {
        label: 'Voice',
        help: 'How your posts sound.',
        example: 'Plain, calm and helpful. We say “you” and “we”.',
      },
      clearance: {
        label: 'Clearance',
        help: 'Who agrees to which posts, and how long that takes.',
        example: 'Published facts: nobody. A new subject: the press office, in two hours.',
      },
      hours: {
        label: 'Hours',
        help: 'When somebody posts, and when somebody answers.',
        example: 'Monday to Friday, 9am to 5pm; flood warnings at any time.',
      },
    },
    lists: {
      accounts: {
        label: 'Accounts',
        one: 'account',
        help: 'Each account, and what it is for.',
        account: 'Account',
        use: 'What it is for',
      },
      objectives: {
        label: 'Objectives',
        one: 'objective',
        help: 'What you want to reach, how you tell, and the target. Two or three are enough.',
        statement: 'Objective',
        measure: 'Measure',
        target: 'Target',
      },
      kinds: {
        label: 'Kinds of post',
        one: 'kind of post',
        help: 'The kinds of post you write, and the clearance each needs.',
        title: 'Kind of post',
        clearance: 'Clearance needed',
      },
      risks: {
        label: 'Risks',
        one: 'risk',
        help: 'What could do harm, and what you do about it.',
        risk: 'Risk',
        mitigation: 'What you do about it',
      },
    },
  },
};

export type OwnStrategyTexts = typeof ownStrategyTexts;
