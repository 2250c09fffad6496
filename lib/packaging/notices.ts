import type { BundledPackage } from './bundled-packages.ts';

const INTRODUCTION = `Countersign contains code of the packages below. Each is used under its own licence, which is given here in full.
The code of Countersign itself is under the MIT licence.`;
const LINE = '-'.repeat(80);

/** The terms of the MIT licence in our own LICENSE, without the line that says whose the rights are. */
const mitTerms = (ourLicense: string): string => ourLicense.replace(/^Copyright.*\n+/m, '').trim();

/**
 * The text of THIRD-PARTY-NOTICES.txt: every package of a build, with its licence text, as these licences ask.
 *
 * @param ourLicense the text of our own LICENSE, whose terms stand in for those of a package under MIT that brings no
 *   licence file
 * @throws for a package without a licence text that is under another licence: its text has to be found first
 */
export const noticesFor = (packages: readonly BundledPackage[], ourLicense: string): string =>
  `${[INTRODUCTION, ...packages.map((one) => notice(one, ourLicense))].join(`\n\n${LINE}\n`)}\n`;

const notice = (one: BundledPackage, ourLicense: string): string => {
  const { name, version, license, source } = one;
  const heading = [`${name} ${version}`, license && `Licence: ${license}`, source && `Source: ${source}`];
  return `${heading.filter(Boolean).join('\n')}\n\n${termsOf(one, ourLicense)}`;
};

const termsOf = ({ name, license, licenseText, author }: BundledPackage, ourLicense: string): string => {
  if (licenseText !== null) return licenseText;
  if (license !== 'MIT')
    throw new Error(
      `The package ${name} (${license ?? 'no licence named'}) brings no licence text. Add its text first.`,
    );
  return `Copyright (c) ${author ?? `the authors of ${name}`}\n\n${mitTerms(ourLicense)}`;
};
