import type { FirstRunTexts } from '../en/first-run.ts';

/** The texts of the page that opens once after installation, in Welsh. */
export const firstRunTexts: FirstRunTexts = {
  firstRun: {
    pageTitle: 'Mae Countersign yn barod – Countersign',
    title: 'Mae Countersign yn barod',
    lead: 'Mae Countersign yn gwirio eich postiadau ar X wrth i chi ysgrifennu. Mae’n dangos awgrymiadau a chywiriadau yn ôl set o reolau.',
    used: 'Mae Countersign ymlaen. Mae wedi rhedeg ar X ers i chi agor y porwr hwn.',
    notUsed:
      'Nid yw Countersign wedi rhedeg ar X eto. Agorwch X ac ysgrifennwch bostiad. Os yw X ar agor yn barod, ail-lwythwch ef yn gyntaf.',
    pin: 'I weld botwm Countersign, agorwch restr estyniadau eich porwr a phinio Countersign.',
    tryIt: 'Rhowch gynnig arno',
    write: 'Ysgrifennwch bostiad',
    sample: 'OFFICIAL-SENSITIVE We will utilise new funding to insulate homes. Read more: bit.ly/warmhomes',
    tryNote: 'Nid oes dim yr ydych yn ei ysgrifennu yma yn cael ei bostio na’i gadw.',
    does: 'Beth mae’n ei wneud',
    doesList: [
      'Tanlinellu geiriau yn eich drafft sy’n torri rheol.',
      'Dweud beth i’w wneud a pham, gyda’r ffynhonnell.',
      'Newid y testun i chi pan fyddwch yn pwyso cywiriad. Pwyswch Ctrl+Z (Cmd+Z ar Mac) i’w ddadwneud.',
      'Cyfrif nodau fel y mae X yn eu cyfrif.',
      'Dangos pethau i’w gwirio eich hun, fel ffigurau a dyddiadau.',
      'Gallu atal y pwysiad cyntaf ar Post os oes rhywbeth y mae’n rhaid ei gywiro. Mae’r ail bwysiad yn postio.',
    ],
    never: 'Beth nad yw byth yn ei wneud',
    neverList: [
      'Nid yw byth yn anfon eich drafft i unman. Mae drafftiau yn aros ar y cyfrifiadur hwn.',
      'Nid yw byth yn cadw eich drafft.',
      'Nid yw byth yn postio ar eich rhan.',
      'Gallwch bob amser bostio yn y diwedd.',
      'Nid yw byth yn gofyn am gyfrif, ac nid yw’n casglu data amdanoch.',
    ],
    underlines: 'Ystyr y tanlinellau',
    underlined: 'Gair',
    lines: {
      error: 'Llinell donnog: rhaid cywiro',
      warning: 'Llinell solet: dylid cywiro',
      suggestion: 'Llinell ddotiog: ystyriwch',
    },
    shortcut: 'Llwybr byr bysellfwrdd',
    shortcutAbout: (key) =>
      `Pwyswch ${key} wrth ysgrifennu i symud i’r panel. Pwyswch Escape i fynd yn ôl at eich testun.`,
    changeShortcut: 'Newid y llwybr byr',
    rules: 'Eich rheolau',
    ofDepartment: (department, version, published) => `${department}, fersiwn ${version}, cyhoeddwyd ${published}.`,
    ofNobody: 'Rydych yn defnyddio’r rheolau cychwynnol. Nid yw eich adran wedi gosod ei rheolau ei hun.',
    contact: (contact) => `I holi am y rheolau hyn: ${contact}`,
    language: 'Iaith',
    openX: 'Agor X',
    openSettings: 'Agor y gosodiadau',
  },
};
