import type { wrongHintTexts as english } from '../en/wrong-hint.ts';

/** The texts of the page on which a problem with a hint is reported; in Welsh. */
export const wrongHintTexts: typeof english = {
  wrongHint: {
    title: 'Rhoi gwybod am broblem gydag awgrym',
    about:
      'Ysgrifennwch at y bobl sy’n gofalu am eich rheolau. Nid yw Countersign yn anfon dim: chi sy’n anfon yr adroddiad.',
    which: 'Yr awgrym',
    notListed: 'Awgrym arall',
    what: 'Y broblem',
    addWords: 'Ychwanegu’r frawddeg hon o fy nrafft',
    addWordsAbout: 'Peidiwch â’i chynnwys os nad yw’n gyhoeddus eto.',
    text: 'Eich adroddiad',
    email: (address) => `Ysgrifennu e-bost at ${address}`,
    contact: (contact) => `Copïwch yr adroddiad, yna ei anfon at ${contact}.`,
    noContact:
      'Nid yw eich rheolau yn enwi cyswllt. Copïwch yr adroddiad, yna ei anfon at eich tîm TG neu eich swyddfa’r wasg.',
    copy: 'Copïo’r adroddiad',
    copied: 'Adroddiad wedi’i gopïo. Gludwch ef mewn e-bost neu ddogfen.',
    notCopied: 'Adroddiad heb ei gopïo. Dewiswch y testun uchod a’i gopïo.',
    subject: (rule) => `Countersign: problem gydag awgrym${rule === null ? '' : ` (${rule})`}`,
    rule: (title, id) => `Rheol: ${title} (${id})`,
    rules: (department, id, version) => `Rheolau: ${department} (${id}), fersiwn ${version}`,
    product: (version) => `Countersign: fersiwn ${version}`,
    draft: 'O’r drafft:',
    comment: 'Y broblem:',
  },
};
