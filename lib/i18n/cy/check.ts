import type { CheckTexts } from '../en/check.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the view of the popup that checks a draft, and of the report that can be copied from it; in Welsh. */
export const checkTexts: DeepPartial<CheckTexts> = {
  check: {
    title: 'Gludwch neu ysgrifennwch ddrafft',
    start:
      'Bydd unrhyw destun yn gwneud y tro: testun cydweithiwr, neu un ar gyfer offeryn amserlennu. Bydd awgrymiadau yn ymddangos yma wrth i chi ysgrifennu.',
    about: 'Am y postiad hwn',
    reply: 'Ateb yw hwn',
    alt: 'Testun amgen y llun',
    picture: 'Mae ganddo lun',
    account: 'Cyfrif',
    anyAccount: 'Unrhyw gyfrif',
    accountWith: (handle, limit) => `@${handle}, ${limit} nod`,
    loading: 'Wrthi’n paratoi’r rheolau…',
    kept: 'Mae eich geiriau yn aros yn y ffenestr hon yn unig: bydd ei chau yn eu colli.',
    leaving: 'Pwyswch Escape eto i gau’r ffenestr hon. Bydd eich geiriau yn mynd gyda hi.',
    openTab: 'Agor mewn tab',
    report: 'Copïo adroddiad',
    reported: 'Mae’r adroddiad wedi’i gopïo: gludwch ef mewn e-bost neu ddogfen.',
    thread: (posts) => `Fel edefyn: ${posts} postiad`,
    copyPost: (place) => `Copïo postiad ${place}`,
    postCopied: 'Mae’r postiad wedi’i gopïo. Gludwch ef lle rydych yn ysgrifennu.',
    postNotCopied: 'Nid oedd modd copïo’r postiad. Dewiswch ei eiriau a’u copïo.',
    notReported: 'Nid oedd modd copïo’r adroddiad. Rhowch gynnig arall arni.',
  },
  report: {
    title: 'Drafft a wiriwyd gyda Countersign',
    by: (when, rules) => `Gwiriwyd ar ${when} yn ôl rheolau ${rules}.`,
    draft: 'Y drafft',
    reply: 'Ateb yw hwn.',
    alt: (alt) => `Testun amgen y llun: “${alt}”`,
    noAlt: 'Mae ganddo lun heb destun amgen.',
    account: (handle) => `Cyfrif: @${handle}`,
    found: (message, excerpt) => `${message} Canfuwyd: “${excerpt}”`,
    yes: 'Wedi’i dicio',
    open: 'Heb ei dicio',
  },
};
