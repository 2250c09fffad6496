import { departmentOf, type Pack } from './pack.ts';

/** The document `accessibility.md`: a statement to publish, and what was tried and what was not. */
export const accessibilityDocument = ({
  policy,
  version,
}: Pack): string => `# Accessibility statement for Countersign ${version}

This statement is about the browser extension Countersign as used by ${departmentOf(policy)}. It is written for the Web Content Accessibility Guidelines (WCAG) 2.2,
level AA.

## What you can do

- Use every part with a keyboard alone. A key moves from the post box to the hints and back; the settings show it.
- Use a screen reader. The number of hints is told after a pause in writing, and each hint says what to do first.
- Set larger text in the browser, zoom to 400 %, set your own text spacing, or use high contrast.
- Use it in English or Welsh.

## What was tried, and how

Automatic checks (axe) run on every state of every page of ours in Chromium and Firefox. Keyboard use, 400 % zoom, text spacing and forced colours are tried by tests in
these browsers.

## What was not

No person has yet tried this version with NVDA, JAWS, VoiceOver or voice control. The post box itself belongs to the network, which is responsible for it. No native
speaker has read the Welsh yet.

## Report a problem

Tell ${typeof policy['contact'] === 'string' ? policy['contact'] : 'the team that gave you Countersign'} what you tried, the browser, and the assistive technology.
`;
