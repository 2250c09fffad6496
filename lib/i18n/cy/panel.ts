import { formatNumber } from '../../text/number.ts';
import { plural } from '../../text/plural.ts';
import type { PanelTexts } from '../en/panel.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the panel beside a draft, its cards and notices; in Welsh. */
export const panelTexts: DeepPartial<PanelTexts> = {
  panel: {
    hints: (count) => plural(count, { zero: 'Dim awgrymiadau', other: `${count} awgrym` }, 'cy'),
    of: (limit) => `o ${limit}`,
    length: (used, limit) => `${used} o ${limit} nod`,
    left: (count) => `${count} ar ôl`,
    over: (count) => `${count} dros y terfyn`,
    number: (value) => formatNumber(value, 'cy'),
    fold: 'Cau’r panel',
    unfold: 'Agor y panel',
    start: 'Bydd awgrymiadau yn ymddangos yma wrth i chi ysgrifennu.',
    clear: 'Dim problemau',
    list: 'Awgrymiadau',
    dismiss: 'Cau',
    ignored: (count) => `${count} ${plural(count, { one: 'wedi’i anwybyddu', other: 'wedi’u hanwybyddu' }, 'cy')}`,
    ignoredList: 'Wedi’u hanwybyddu yn y postiad hwn',
    showAgain: 'Dangos eto',
    noOther: 'Dim awgrymiadau eraill',
    folded: (fix, consider) =>
      [...(fix > 0 ? [`${fix} arall i’w gywiro`] : []), ...(consider > 0 ? [`${consider} i’w ystyried`] : [])].join(
        ', ',
      ),
    fixAll: (count) => `Cywiro pob un o’r ${count}`,
    fixesMade: (count) => `Gwnaed ${count} cywiriad.`,
    undoAll: (count) => `Dadwneud pob un o’r ${count}`,
  },
  menu: {
    starterRules: 'rheolau cychwynnol',
    pauseHour: 'Oedi am 1 awr',
    pauseAny: 'Oedi nes i mi ei droi ymlaen',
    mayNotPause: 'Mae eich adran yn cadw Countersign ymlaen.',
    settings: 'Gosodiadau',
    help: 'Sut mae Countersign yn gweithio',
    paused: 'Mae Countersign wedi oedi',
    pausedUntil: (until) => `Mae Countersign wedi oedi tan ${until}`,
    resume: 'Troi ymlaen',
  },
  hint: {
    remove: 'Dileu',
    space: 'Un bwlch',
    newLine: 'Llinell newydd',
    blankLine: 'Llinell wag',
    cost: (change) =>
      change === 0 ? 'yr un hyd' : change < 0 ? `${-change} nod yn fyrrach` : `${change} nod yn hirach`,
    copy: 'Copïo',
    ignoreHere: 'Anwybyddu yn y postiad hwn',
    ignoreAll: (count) => `Anwybyddu pob un o’r ${count} yn y postiad hwn`,
    places: (count) => `${count} man`,
    morePlaces: (count) => `a ${count} arall`,
    fixSome: (count, all) => (count === all ? `Cywiro pob un o’r ${count}` : `Cywiro ${count} o ${all}`),
    ignoreWord: (word) => `Peidio â thynnu sylw at “${word}” byth eto`,
    losesStyle: 'Mae’r cywiriad hwn yn dileu print trwm ac italig.',
    checked: (date) => `gwiriwyd ${date}`,
    read: {
      read: 'darllenwyd yn y ffynhonnell',
      'second-hand': 'yn hysbys drwy eraill sy’n ei ddyfynnu',
      recalled: 'o’r cof',
      ours: 'ein harfer ein hunain',
    },
    newTab: 'yn agor mewn tab newydd',
    readMore: 'Darllen mwy',
  },
  checklist: { title: 'Dim ond chi all ddweud', done: (done, all) => `${done} o ${all}` },
  reasons: {
    title: 'Rheswm dros anwybyddu hyn',
    listed: {
      context: 'Ddim yn broblem yn y cyd-destun hwn',
      cleared: 'Wedi’i gymeradwyo i’w gyhoeddi',
      public: 'Eisoes yn gyhoeddus',
      wording: 'Mae angen yr union eiriad hwn',
    },
    other: 'Rheswm arall',
    ignore: 'Anwybyddu am y rheswm hwn',
    missing: 'Dewiswch reswm uchod, neu ysgrifennwch un.',
    unasked: 'Heb ofyn: nid oedd modd dangos y panel.',
  },
  preflight: {
    title: (count, post = 0, posts = 0) =>
      `Heb ei bostio eto: ${count} peth i’w gywiro${posts > 1 ? ` ym mhostiad ${post} o ${posts}` : ''}`,
    next: 'Cywirwch hyn, neu pwyswch Post eto i bostio heb ei gywiro.',
    nextWithReason: 'Cywirwch hyn, neu rhowch reswm dros bostio heb ei gywiro.',
    goTo: (key) => `Pwyswch ${key} i fynd ato.`,
    reasons: 'Rheswm dros bostio heb gywiro hyn',
    reason: 'Rheswm (dewisol)',
    reasonKept: 'Wedi’i gadw ar y cyfrifiadur hwn yn unig',
    anyway: 'Rwyf wedi gwirio hyn',
  },
  inPage: {
    checking: 'Yn dal i wirio. Pwyswch Post eto.',
    unchecked: 'Nid yw Countersign wedi gwirio’r postiad hwn.',
    reload: 'Mae Countersign wedi stopio. Ail-lwythwch y dudalen hon i wirio postiadau.',
  },
  notices: {
    notFixed: 'Ni wnaed y cywiriad. Nid yw eich testun wedi newid.',
    fixedSome: (made, all) => `Gwnaed ${made} o ${all} cywiriad. Nid yw gweddill eich testun wedi newid.`,
    notCopied: 'Nid oedd modd ei gopïo, felly teipiwch ef.',
    notSaved: 'Nid yw wedi’i gadw ar y cyfrifiadur hwn. Bydd yn para nes i chi gau’r tab hwn.',
    postReady: 'Gallwch bostio nawr. Pwyswch Post eto.',
    decisionsEnded: 'Mae’r rhan fwyaf o’r testun wedi newid, felly nid oes dim wedi’i anwybyddu na’i dicio nawr.',
  },
};
