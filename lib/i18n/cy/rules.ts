import type { RulesMessages } from '../en/rules.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** What is said of where the rules come from, in Welsh, begun. */
export const cyRules: DeepPartial<RulesMessages> = {
  title: 'Rheolau',
  about: 'Beth sy’n cael ei wirio, pwy sy’n dweud hynny, ac o ble y daeth.',
  version: 'Fersiwn',
  whose: (department, version) => `${department}, fersiwn ${version}`,
  published: 'Cyhoeddwyd',
  lastChecked: 'Gwiriwyd ddiwethaf',
  never: 'Dim eto',
  changed: 'Beth sydd wedi newid',
  problems: 'Beth i’w wybod',
  checkNow: 'Gwirio nawr',
  checking: 'Yn chwilio am reolau newydd…',
  file: 'Rheolau o ffeil',
  choose: 'Dewis ffeil',
  more: (count) => `${count} arall`,
  switches: {
    on: (on, all) => `${on} o ${all} ymlaen`,
    alwaysOn: 'ymlaen bob amser',
    groups: {
      privacy: 'Preifatrwydd a diogelwch',
      propriety: 'Y gyfraith a phriodoldeb',
      accessibility: 'Hygyrchedd',
      pictures: 'Lluniau',
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
