import type { RulesTexts } from './en-rules.ts';
import type { PartOf } from './fill.ts';

/** What is said of where the rules come from, in Welsh, begun. */
export const cyRules: PartOf<RulesTexts> = {
  title: 'Rheolau',
  about: 'Beth sy’n cael ei wirio, pwy sy’n dweud hynny, ac o ble y daeth.',
  whose: (department, version) => `${department}, fersiwn ${version}`,
  published: 'Cyhoeddwyd',
  lastChecked: 'Gwiriwyd ddiwethaf',
  never: 'Dim eto',
  changed: 'Beth sydd wedi newid',
  problems: 'Beth i’w wybod',
  checkNow: 'Gwirio nawr',
  checking: 'Yn chwilio am reolau newydd…',
  checked: 'Wedi gwirio.',
  help: 'Cael help',
  file: 'Rheolau o ffeil',
  choose: 'Dewis ffeil',
  more: (count) => `a ${count} arall.`,
  noChange: 'Does dim yn newid.',
  use: 'Defnyddio’r rheolau hyn',
  setting: 'Gosodiad',
  value: 'Gwerth',
  names: { departmentName: 'Adran' },
};
