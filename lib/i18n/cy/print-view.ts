import type { PaperTexts } from '../en/print-view.ts';
import type { DeepPartial } from '../with-fallback.ts';

/** The texts of the page to print, which holds the whole strategy; in Welsh. */
export const paperTexts: DeepPartial<PaperTexts> = {
  paper: {
    title: 'Sut rydym yn defnyddio X: ein strategaeth',
    of: (department) => `Sut rydym yn defnyddio X: strategaeth ${department}`,
    version: (version, date) => `Fersiwn ${version}, ${date}.`,
    contact: (contact) => `Cyswllt: ${contact}`,
    contents: 'Cynnwys',
    statements: 'Gwirio cyn i chi bostio',
    rules: 'Rheolau',
    suchAs: 'Enghraifft:',
    onlyIn: 'Yn berthnasol yn ystod hyn yn unig:',
    sources: 'Ffynonellau',
    tools: 'Argraffu a chadw',
    print: 'Argraffu’r dudalen hon',
    save: 'Cadw fel ffeil HTML',
  },
};
