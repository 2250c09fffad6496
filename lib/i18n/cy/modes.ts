import type { ModeTexts } from '../en/modes.ts';

/** The texts about modes such as a pre-election period, wherever they are shown; in Welsh. */
export const modeTexts: ModeTexts = {
  modes: {
    title: 'Cyfnodau arbennig',
    endOf: (day) => `ddiwedd ${day}`,
    timeOn: (time, day) => `${time} ar ${day}`,
    until: (end) => `tan ${end}`,
    noEnd: 'heb ddiwedd wedi’i osod',
    soon: (from) => `yn dechrau am ${from}`,
    readMore: 'Darllen y canllawiau',
    goesOut: 'A yw’r postiad hwn wedi’i amserlennu?',
    goesOutAbout:
      'Rhowch y diwrnod a’r amser y bydd yn cael ei gyhoeddi. Yna bydd Countersign yn ei wirio yn ôl rheolau’r diwrnod hwnnw.',
    goesOutLabel: 'Amser cyhoeddi (amser y DU)',
    goesOutAt: (moment) => `Wedi’i wirio ar gyfer ${moment}`,
    goesNow: 'Bydd yn cael ei gyhoeddi nawr',
    about:
      'Mae gan gyfnodau fel yr wythnosau cyn etholiad neu argyfwng eu rheolau eu hunain. Eich adran sy’n gosod y dyddiadau. Maent yn dechrau ac yn gorffen ar eu pen eu hunain.',
    none: 'Nid oes cyfnod arbennig ar hyn o bryd, ac nid oes un yn dechrau heddiw nac yfory.',
    switchAbout: 'Gallwch droi’r rhain ymlaen eich hun am 24 awr. Ni allwch ddiffodd yr hyn a osododd eich adran.',
    switchOn: (title) => `Troi “${title}” ymlaen am 24 awr`,
    switchOff: (title) => `Diffodd “${title}”`,
    isOn: (title, until) => `Mae “${title}” ymlaen tan ${until}.`,
    isOff: (title) => `Mae “${title}” wedi’i ddiffodd.`,
    entry: (title, from, until) => `${title}: o ${from} tan ${until}`,
    calendar: 'Dyddiadau y mae eich adran wedi’u gosod',
  },
};
