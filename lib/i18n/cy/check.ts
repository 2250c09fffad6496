import type { CheckTexts } from '../en/check.ts';

/** The texts of the view of the popup that checks a draft, and of the report that can be copied from it; in Welsh. */
export const checkTexts: CheckTexts = {
  check: {
    title: 'Gludwch neu ysgrifennwch ddrafft',
    start: 'Gwiriwch unrhyw destun, er enghraifft drafft cydweithiwr neu bostiad ar gyfer offeryn amserlennu.',
    about: 'Am y postiad hwn',
    reply: 'Ateb yw hwn',
    more: 'Pôl, cyfrif ac amser',
    images: 'Delweddau',
    alt: (place, all) => (all === 1 ? 'Testun amgen ar gyfer y ddelwedd' : `Testun amgen ar gyfer delwedd ${place}`),
    poll: 'Mae pôl yn y postiad hwn',
    pollAbout: (least, most) =>
      `Y testun uchod yw’r cwestiwn. Ysgrifennwch o leiaf ${least} ddewis, pob un hyd at ${most} nod.`,
    choice: (place) => `Dewis ${place}`,
    account: 'Cyfrif (dewisol)',
    scheduled: 'Wedi’i amserlennu ar gyfer (dewisol)',
    copyText: 'Copïo’r testun',
    file: {
      'too-large': 'Mae’r ffeil yn rhy fawr. Gludwch y testun rydych am ei wirio yn unig.',
      'not-text': 'Nid ffeil destun yw hon. Agorwch hi, copïwch y geiriau a’u gludo yma.',
      empty: 'Mae’r ffeil yn wag. Dewiswch ffeil arall, neu gludwch y testun yma.',
    },
    accountWith: (handle, limit) => `@${handle}, ${limit} nod`,
    loading: 'Yn llwytho rheolau…',
    kept: 'Nid yw eich drafft yn cael ei gadw. Byddwch yn ei golli os byddwch yn cau’r ffenestr hon.',
    leaving: 'Pwyswch Escape eto i gau’r ffenestr hon a cholli eich drafft.',
    openTab: 'Symud y drafft hwn i dab',
    report: 'Copïo adroddiad o’r gwiriad hwn',
    reported: 'Adroddiad wedi’i gopïo. Gludwch ef mewn e-bost neu ddogfen.',
    thread: (posts) => `Fel edefyn: ${posts} postiad`,
    copyPost: (place) => `Copïo postiad ${place}`,
    postCopied: 'Mae’r postiad wedi’i gopïo. Gludwch ef lle rydych yn ysgrifennu.',
    postNotCopied: 'Nid oedd modd copïo’r postiad. Dewiswch ei eiriau a’u copïo.',
    notReported: 'Heb gopïo’r adroddiad. Rhowch gynnig arall arni.',
  },
  report: {
    title: 'Drafft a wiriwyd gyda Countersign',
    by: (when, rules) => `Gwiriwyd ar ${when}. ${rules}.`,
    draft: 'Drafft',
    reply: 'Ateb yw hwn.',
    alt: (alt, place) =>
      place === null ? `Testun amgen y ddelwedd: “${alt}”` : `Testun amgen delwedd ${place}: “${alt}”`,
    noAlt: (place) =>
      place === null ? 'Nid oes testun amgen gan y ddelwedd.' : `Nid oes testun amgen gan ddelwedd ${place}.`,
    poll: (choices) => `Dewisiadau’r pôl: ${choices}`,
    scheduled: (when) => `Wedi’i amserlennu ar gyfer ${when}`,
    account: (handle) => `Cyfrif: @${handle}`,
    found: (message, excerpt) => `${message} Canfuwyd: “${excerpt}”`,
    yes: 'Wedi’i dicio',
    open: 'Heb ei dicio',
  },
};
