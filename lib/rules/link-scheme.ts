import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

const plain = 'http://';

/** Links that begin with http:// and so travel unprotected. */
export const linkScheme = defineKind({
  name: 'link-scheme',
  title: 'Links without https',
  about:
    'Finds links that begin with http://. Readers see a browser warning there, and others can read or change the page on its way.',
  message: 'Begin the link with https://.',
  scope: 'line',
  needs: ['link'],
  params: noParams,
  compile:
    () =>
    ({ links }) =>
      links
        .filter(({ text }) => text.slice(0, plain.length).toLowerCase() === plain)
        .map(({ start }) => ({ target: { start, end: start + plain.length }, replacements: ['https://'] })),
});
