import { formatNumber } from '../../text/number.ts';
import type { PopupTexts } from '../en/popup.ts';

/** The levels of evaluation: what goes in, what is made, what people take from it, what changes, what it is worth. */
const levels = {
  input: 'mewnbwn',
  output: 'allbwn',
  outtake: 'ymateb',
  outcome: 'canlyniad',
  impact: 'effaith',
} as const;

/**
 * The texts of the popup, but for the views that check a draft and list accounts; and of the strategy, which the popup
 * and the page to print show; in Welsh.
 */
export const popupTexts: PopupTexts = {
  popup: {
    views: {
      label: 'Adrannau Countersign',
      'look-up': 'Canllawiau',
      check: 'Gwirio drafft',
      people: 'Cyfrifon',
      report: 'Rhoi gwybod am broblem gydag awgrym',
    },
    thisDraft: (hints) => `Drafft yn y tab hwn: ${hints}`,
    goToPanel: 'Mynd i’r panel',
    goToPanelFor: (count) => `Mynd i’r panel am ${count} arall`,
    search: 'Chwilio termau a chanllawiau',
    ask: 'Chwiliwch am derm, fel “purdah”, pwnc, fel “atebion”, neu gymorth gyda Countersign.',
    popular: 'Pynciau poblogaidd',
    inDraft: 'Termau yn eich drafft',
    results: 'Canlyniadau chwilio',
    count: (count) => `${count} canlyniad`,
    none: (typed) => `Dim canlyniadau ar gyfer “${typed}”`,
    near: 'Termau tebyg',
    tryOther: 'Gwiriwch y sillafu, neu teipiwch yr ychydig lythrennau cyntaf yn unig.',
    noGlossary: 'Nid oes geirfa yn rheolau eich adran.',
    back: 'Yn ôl',
    past: 'Roedd y term hwn yn cael ei ddefnyddio yn 2009. Peidiwch â’i ddefnyddio mewn postiadau newydd.',
    synonyms: 'Enwau eraill',
    oldNames: 'Hen enwau',
    inEnglish: 'Yn Saesneg',
    inWelsh: 'Yn Gymraeg',
    since2009: 'Beth sydd wedi newid ers 2009',
    seeAlso: 'Gweler hefyd',
    usedIn: 'Canllawiau sy’n defnyddio’r term hwn',
    licence: (licence) => `Trwydded: ${licence}`,
    inForce: (department, version, published) => `Rheolau: ${department}, fersiwn ${version}, cyhoeddwyd ${published}`,
    moreAmiss: (count) => `${count} neges arall yn y Gosodiadau`,
    settings: 'Gosodiadau',
    help: {
      title: 'Cymorth',
      all: 'Cymorth gyda Countersign',
      withThis: 'Cymorth gyda hyn',
      openSettings: 'Agor y Gosodiadau',
      open: (page) => `Agor “${page}”`,
    },
  },
  guidance: {
    title: 'Canllawiau',
    read: 'Pori’r holl ganllawiau',
    empty: 'Nid oes canllawiau yn rheolau eich adran.',
    onPaper: 'Argraffu neu gadw’r holl ganllawiau',
    kind: 'Canllaw',
    now: 'Beth i’w wneud nawr',
    in2009: 'Beth oedd strategaeth 2009 yn ei ddweud',
    superseded: 'Wedi dyddio:',
    terms: 'Termau yn y canllaw hwn',
    sources: 'Ffynonellau:',
    kindOfPost: 'Math o bostiad',
    clearance: 'Y gymeradwyaeth sydd ei hangen',
    counts: 'Yn cyfrif tuag at y terfyn dyddiol',
    yes: 'Ydy',
    no: 'Nac ydy',
    groups: {
      reuse: 'Cynnwys wedi’i ailddefnyddio',
      exclusive: 'Cynnwys a wnaed ar gyfer X',
      conversation: 'Atebion a sgyrsiau',
      crisis: 'Cynnwys argyfwng',
    },
    clearances: { cleared: 'Wedi’i gymeradwyo eisoes', light: 'Gwiriad cyflym', full: 'Cymeradwyaeth lawn' },
    measure: (kind, level) => `${kind === 'count' ? 'rhif' : 'disgrifiad'}, ${levels[level]}`,
    measured: (from, period, target) =>
      `${{ export: 'O allforyn y rhwydwaith', posts: 'Nifer y postiadau', hand: 'Wedi’i ysgrifennu â llaw' }[from]}, bob ${{ month: 'mis', quarter: 'chwarter', year: 'blwyddyn' }[period]}.${target === undefined ? '' : ` Targed: ${formatNumber(target, 'cy')}.`}`,
    results: 'Gweld sut mae pethau’n mynd yn erbyn ein hamcanion',
    cadence: (min, max, gap) =>
      `Postiadau ar ddiwrnod gwaith: ${min} i ${max}. Munudau rhyngddynt: o leiaf ${gap}. Nid yw atebion na darllediadau byw yn cyfrif.`,
  },
};
