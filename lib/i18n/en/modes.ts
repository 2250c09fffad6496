/** The texts about modes such as a pre-election period, wherever they are shown; in English. */
export const modeTexts = {
  modes: {
    title: 'Special periods',
    endOf: (day: string): string => `the end of ${day}`,
    timeOn: (time: string, day: string): string => `${time} on ${day}`,
    /** Said of a mode that holds, behind its name. */
    until: (end: string): string => `until ${end}`,
    noEnd: 'with no end set',
    soon: (from: string): string => `starts at ${from}`,
    readMore: 'Read the guidance',
    goesOut: 'Is this post scheduled?',
    goesOutAbout: 'Enter the day and time it goes out. Countersign then checks it by the rules of that day.',
    goesOutLabel: 'Goes out (UK time)',
    goesOutAt: (moment: string): string => `Checked for ${moment}`,
    goesNow: 'It goes out now',
    about:
      'Periods such as the weeks before an election or a crisis have rules of their own. Your department sets their dates. They start and end by themselves.',
    none: 'No special period is on, and none starts today or tomorrow.',
    switchAbout: 'You can turn these on yourself for 24 hours. You cannot turn off what your department set.',
    switchOn: (title: string): string => `Turn on “${title}” for 24 hours`,
    switchOff: (title: string): string => `Turn off “${title}”`,
    isOn: (title: string, until: string): string => `“${title}” is on until ${until}.`,
    isOff: (title: string): string => `“${title}” is off.`,
    entry: (title: string, from: string, until: string): string => `${title}: from ${from} until ${until}`,
    calendar: 'Dates your department has set',
  },
};

export type ModeTexts = typeof modeTexts;
