import type { PaperTexts } from '../en/print-view.ts';

/** The texts of the page to print, which holds the whole strategy; in Welsh. */
export const paperTexts: PaperTexts = {
  paper: {
    title: 'Sut rydym yn defnyddio X: ein strategaeth',
    of: (department) => `Sut rydym yn defnyddio X: strategaeth ${department}`,
    version: (version, date) => `Fersiwn ${version}, ${date}.`,
    contact: (contact) => `Cyswllt: ${contact}`,
    contents: 'Cynnwys',
    statements: 'Gwirio cyn i chi bostio',
    rules: 'Rheolau',
    rulesAbout:
      'Mae Countersign yn gwirio postiadau yn erbyn y rheolau hyn wrth i chi ysgrifennu. Chi sy’n penderfynu beth i’w newid.',
    suchAs: 'Enghraifft:',
    onlyIn: 'Yn berthnasol yn ystod hyn yn unig:',
    sources: 'Ffynonellau',
    openGovernment:
      'Yn cynnwys gwybodaeth sector cyhoeddus sydd wedi’i thrwyddedu o dan Drwydded Llywodraeth Agored f3.0 (nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3). Mae’r rhestr isod yn dangos pa ffynonellau.',
    tools: 'Argraffu a chadw',
    print: 'Argraffu’r dudalen hon',
    save: 'Cadw fel ffeil HTML',
  },
};
