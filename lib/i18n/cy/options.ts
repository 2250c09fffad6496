import { formatNumber } from '../../text/number.ts';
import type { OptionsTexts } from '../en/options.ts';

/** The texts of the settings page, but for its section about rules, which is rules.ts; in Welsh. */
export const optionsTexts: OptionsTexts = {
  options: {
    title: 'Gosodiadau',
    lead: 'Mae eich gosodiadau yn cael eu cadw ar y cyfrifiadur hwn yn unig.',
    howItWorks: 'Sut mae Countersign yn gweithio',
    undo: 'Dadwneud',
    remove: 'Dileu',
    limits: {
      title: 'Terfynau nodau',
      about: (post) =>
        `Mae X yn caniatáu ${formatNumber(post, 'cy')} nod i’r rhan fwyaf o gyfrifon. Ychwanegwch unrhyw gyfrif sy’n cael mwy.`,
      handle: 'Cyfrif',
      handleHint: 'Yr enw defnyddiwr, er enghraifft @eichadran',
      limit: 'Terfyn nodau',
      limitHint: (post, longPost) => `Rhif o ${formatNumber(post, 'cy')} i ${formatNumber(longPost, 'cy')}`,
      add: 'Ychwanegu cyfrif',
      none: (post) => `Mae gan bob cyfrif y terfyn safonol o ${formatNumber(post, 'cy')} nod.`,
      fromRules: 'Rheolau eich adran sy’n gosod y terfynau hyn. Mae terfyn a ychwanegwch isod yn cymryd eu lle.',
      needHandle: 'Rhowch enw defnyddiwr y cyfrif, er enghraifft @eichadran.',
      badHandle: (max) =>
        `Ni chaiff enw defnyddiwr fod yn hwy na ${max} nod, a dim ond llythrennau, rhifau a thanlinellau a ganiateir.`,
      twice: (handle) => `Mae @${handle} eisoes yn y rhestr. Dilëwch ef cyn newid ei derfyn.`,
      badLimit: (post, longPost) => `Rhowch rif cyfan o ${formatNumber(post, 'cy')} i ${formatNumber(longPost, 'cy')}.`,
      full: 'Mae’r rhestr yn llawn. Dilëwch gyfrif cyn ychwanegu un arall.',
      removeOne: (handle) => `Dileu @${handle}`,
      removed: (handle) => `Mae @${handle} wedi’i ddileu.`,
    },
    words: {
      title: 'Geiriau i’w hanwybyddu',
      about:
        'Nid yw Countersign yn tynnu sylw at y geiriau hyn mewn unrhyw ddrafft. Ychwanegwch eiriau o awgrym. Mae awgrymiadau “Rhaid cywiro” bob amser yn cael eu dangos.',
      noEffect:
        'Mae eich adran wedi diffodd geiriau i’w hanwybyddu. Nid oes ganddynt effaith nawr. Mae awgrymiadau “Rhaid cywiro” bob amser yn cael eu dangos.',
      none: 'Nid oes gennych eiriau i’w hanwybyddu.',
      removeOne: (word) => `Dileu “${word}”`,
      removed: (word) => `Mae “${word}” wedi’i ddileu. Bydd Countersign yn ei wirio eto.`,
      waiting: {
        title: 'Yn aros amdanoch chi',
        about:
          'Gofynnoch am y rhain wrth ymyl blwch postio, lle gallai tudalen we fod wedi’ch arwain i bwyso. Dim ond yn y post hwnnw y maent yn cael eu hanwybyddu.',
        confirm: 'Anwybyddu bob tro',
        confirmOne: (word) => `Anwybyddu “${word}” bob tro`,
      },
    },
    preflight: {
      title: 'Gwirio cyn postio',
      about: 'Dewiswch beth sy’n digwydd pan fyddwch yn pwyso Post a bod awgrym “Rhaid cywiro”.',
      choices: {
        off: 'I ffwrdd: mae Post yn gweithio fel arfer',
        on: 'Ymlaen: mae pwyso Post y tro cyntaf yn dangos beth mae’n rhaid ei gywiro',
        required: 'Ymlaen, gyda rheswm: mae angen rheswm i bwyso Post eto',
      },
      setByPolicy: 'Mae eich adran wedi gosod hyn.',
      locked: 'Mae eich adran wedi diffodd hyn.',
    },
    badge: {
      title: 'Rhif ar fotwm y bar offer',
      about: 'Gall botwm Countersign yn y bar offer ddangos faint o awgrymiadau sydd gan y drafft mewn tab.',
      choices: { on: 'Dangos y rhif', off: 'Peidio â dangos rhif' },
    },
    sites: {
      title: 'Gwefannau',
      about: 'Mae Countersign yn gwirio postiadau ar y gwefannau rydych yn eu ticio.',
      siteLocked: 'Mae eich adran yn cadw Countersign wedi’i ddiffodd ar y wefan hon.',
      locked: 'Nid yw eich adran yn gadael i chi ddiffodd gwefannau.',
    },
    key: {
      title: 'Llwybr byr bysellfwrdd ar gyfer y panel',
      about:
        'Pwyswch ef wrth ysgrifennu i symud i’r panel. Mae’r saethau i fyny ac i lawr yn mynd o awgrym i awgrym, y saethau i’r chwith ac i’r dde at ei gywiriadau, ac mae Enter yn pwyso un. Pwyswch Escape i fynd yn ôl at eich testun. Ar Mac, Option yw’r fysell Alt.',
      change: 'Newid y llwybr byr',
      press: 'Pwyswch y llwybr byr newydd nawr, neu Escape i ganslo.',
      cancel: (key) => `Cadw ${key}`,
      usual: 'Ailosod i Alt+Shift+C',
      refused:
        'Mae’r porwr, X neu ddarllenydd sgrin yn defnyddio’r llwybr byr hwnnw. Defnyddiwch Alt+Shift a llythyren neu rif, neu F2 neu F8.',
      changed: (key) => `Mae’r llwybr byr wedi newid i ${key}.`,
    },
    language: {
      title: 'Iaith',
      about: 'Yr iaith y mae Countersign yn ei defnyddio. Nid yw’n newid eich postiadau.',
      begun: 'Nid yw siaradwr Cymraeg iaith gyntaf wedi darllen y Gymraeg eto.',
    },
    reasons: {
      title: 'Rhesymau a roesoch',
      // “Diwrnod” changes its first letter after some numbers, so the number stands apart from it.
      about: (days) =>
        `Rhesymau a roesoch dros beidio â chywiro awgrym “Rhaid cywiro”. Maent yn cael eu cadw ar y cyfrifiadur hwn yn unig, ac yn cael eu dileu wedyn (nifer y diwrnodau: ${days}). Nid yw eich postiadau yn cael eu cadw.`,
      none: 'Nid oes gennych resymau wedi’u cadw.',
      when: 'Amser',
      at: (date, time) => `${date}, ${time}`,
      rule: 'Rheol',
      account: 'Cyfrif',
      reason: 'Rheswm',
      unknown: 'Ddim yn hysbys',
      save: 'Cadw fel CSV',
      fileName: 'rhesymau-countersign.csv',
      ruleId: 'ID y rheol',
      clear: 'Dileu pob rheswm',
      cleared: 'Mae pob rheswm wedi’i ddileu.',
    },
    contents: 'Ar y dudalen hon',
    data: {
      title: 'Eich gosodiadau fel ffeil',
      about:
        'Symudwch eich gosodiadau, y cyfrifon a ychwanegwyd gennych a’r ffigurau a fewnforiwyd gennych i gyfrifiadur arall, neu dechreuwch eto. Nid yw drafftiau byth yn cael eu cadw, felly nid ydynt byth yn y ffeil.',
      export: 'Allforio gosodiadau',
      import: 'Mewnforio gosodiadau',
      reset: 'Ailosod pob gosodiad',
      imported: 'Mae’r gosodiadau wedi’u mewnforio.',
      resetDone:
        'Mae pob gosodiad yn ôl i’w werth diofyn. Mae’r cyfrifon a ychwanegwyd gennych a’r ffigurau a fewnforiwyd gennych wedi’u tynnu.',
      notExported:
        'Heb ei allforio: nid oedd modd darllen y ffigurau a fewnforiwyd gennych. Dilëwch nhw ar y dudalen “Amcanion”.',
      undone: 'Mae eich gosodiadau fel yr oeddent o’r blaen.',
      locked: (names) => `Heb ei newid, oherwydd bod eich adran yn ei osod: ${names}.`,
      notSaved: 'Heb ei gadw ar y cyfrifiadur hwn. Gwnewch le ar y ddisg, yna rhowch gynnig arall arni.',
      problems: {
        'too-large': 'Mae’r ffeil yn fwy na 256MB. Dewiswch ffeil a gadwyd gydag “Allforio gosodiadau”.',
        'not-text': 'Nid oedd modd darllen y ffeil. Dewiswch ffeil a gadwyd gydag “Allforio gosodiadau”.',
        'not-settings': 'Nid ffeil gosodiadau yw hon. Dewiswch ffeil a gadwyd gydag “Allforio gosodiadau”.',
        newer:
          'Mae’r ffeil hon o fersiwn mwy newydd o Countersign. Diweddarwch Countersign ar y cyfrifiadur hwn, yna mewnforiwch hi eto.',
      },
      badJson: (line) =>
        `Nid yw llinell ${line} y ffeil yn JSON dilys. Cywirwch hi, neu allforiwch eich gosodiadau eto.`,
      unknown: (name) => `Nid oes gosodiad o’r enw “${name}”. Dilëwch ef o’r ffeil, yna mewnforiwch hi eto.`,
      badValue: (place, expected) => `Nid yw “${place}” yn ddilys. ${expected} Yna mewnforiwch y ffeil eto.`,
      expected: {
        accounts: 'Ysgrifennwch enw cyfrif o hyd at 15 llythyren, a therfyn rhwng 280 a 25,000.',
        ignoredWords: 'Ysgrifennwch eiriau o 1 i 100 nod.',
        rulesOff: 'Ysgrifennwch ID rheol.',
        preflight: 'Ysgrifennwch “off”, “on” neu “required”.',
        showBadge: 'Ysgrifennwch true neu false.',
        offSites: 'Ysgrifennwch gyfeiriad gwefan y mae Countersign yn gweithio arni, fel “https://x.com”.',
        key: 'Ysgrifennwch lwybr byr fel “Alt+Shift+C”.',
        language: 'Ysgrifennwch “en” neu “cy”.',
        directory: 'Ysgrifennwch gyfrif fel y mae “Cyfrifon” yn ei allforio.',
        measures: 'Allforiwch eich gosodiadau eto ar y cyfrifiadur arall.',
      },
      names: {
        accounts: 'Terfynau nodau',
        ignoredWords: 'Geiriau i’w hanwybyddu',
        rulesOff: 'Rheolau wedi’u diffodd',
        preflight: 'Gwirio cyn postio',
        showBadge: 'Rhif ar fotwm y bar offer',
        offSites: 'Gwefannau',
        key: 'Llwybr byr bysellfwrdd ar gyfer y panel',
        language: 'Iaith',
      },
    },
    details: {
      title: 'Manylion ar gyfer TG',
      about:
        'Anfonwch y rhain at eich tîm TG pan nad yw rhywbeth yn gweithio. Nid oes ynddynt ddrafft na’r un o’ch geiriau chi.',
      copy: 'Copïo manylion ar gyfer TG',
      show: 'Dangos y manylion',
      copied: 'Mae’r manylion wedi’u copïo. Gludwch nhw mewn neges at eich tîm TG.',
      notices: 'Trwyddedau’r feddalwedd y mae Countersign yn ei chynnwys',
      notCopied: 'Heb gopïo’r manylion. Agorwch “Dangos y manylion”, dewiswch y testun a’i gopïo.',
    },
  },
};
