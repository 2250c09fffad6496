import { findBrokenLinks } from '../draft/broken-links.ts';
import { noParams } from './params.ts';
import { defineKind } from './rule-kind.ts';

/** Addresses that lead nowhere as they are written. */
export const linkBroken = defineKind({
  name: 'link-broken',
  title: 'Broken addresses',
  about:
    'Finds addresses with a sign missing or a space in them, addresses that were cut when they were copied, and those that the network makes no link of.',
  message: 'Mend this address: {fault}.',
  scope: 'line',
  params: noParams,
  compile: () => (draft) =>
    findBrokenLinks(draft).map(({ start, end, fault, fix }) => ({
      target: { start, end },
      facts: { fault },
      ...(fix !== undefined && { replacements: [fix] }),
    })),
});
