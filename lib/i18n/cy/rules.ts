import type { RulesMessages } from '../en/rules.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** What is said of where the rules come from, in Welsh, begun. */
export const cyRules: DeepPartial<RulesMessages> = {
  title: 'Rheolau',
  about: 'Y rheolau y mae eich postiadau yn cael eu gwirio yn eu herbyn, ac o ble y maent yn dod.',
  version: 'Fersiwn',
  whose: (department, version) => `${department}, fersiwn ${version}`,
  published: 'Cyhoeddwyd',
  lastChecked: 'Gwiriwyd ddiwethaf',
  never: 'Heb ei wirio eto',
  changed: 'Beth sydd wedi newid',
  problems: 'Negeseuon am eich rheolau',
  checkNow: 'Gwirio am reolau newydd',
  checking: 'Yn gwirio am reolau newydd…',
  file: 'Defnyddio rheolau o ffeil',
  choose: 'Dewis ffeil',
  more: (count) => `Dangos ${count} arall`,
  switches: {
    on: (on, all) => `${on} o ${all} ymlaen`,
    alwaysOn: 'ymlaen bob amser',
    groups: {
      privacy: 'Preifatrwydd a diogelwch',
      propriety: 'Y gyfraith a phriodoldeb',
      accessibility: 'Hygyrchedd',
      pictures: 'Delweddau',
      words: 'Geiriau',
      figures: 'Dyddiadau a rhifau',
      links: 'Dolenni',
      hashtags: 'Hashnodau',
      emoji: 'Emoji',
      length: 'Hyd ac edeifion',
      campaigns: 'Tagiau ymgyrch',
    },
  },
  use: 'Defnyddio’r rheolau hyn',
  setting: 'Gosodiad',
  value: 'Gwerth',
};
