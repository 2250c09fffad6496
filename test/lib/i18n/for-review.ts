import Papa from 'papaparse';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { getObjectivesMessages } from '../../../lib/i18n/objectives-messages.ts';
import { getRulesMessages } from '../../../lib/i18n/rules-messages.ts';
import { starterWelsh } from '../../../lib/rule-set/starter/starter-welsh.ts';

type Texts = Readonly<Record<string, unknown>>;

/** What a sentence about a fault of the rules may be told. */
const FACTS = { kept: 2, offered: 3, wanted: 3, needed: 2, count: 2, of: 9, since: '2026-11-02' } as const;

/** What entries are given that take no numbers. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'objectives.figure': ['linkClicks'],
  'objectives.amount': ['linkClicks', 2, '2'],
  'objectives.period': ['2026-10'],
  'objectives.shortMonth': ['2026-10'],
};

type Entry = (...args: readonly unknown[]) => unknown;

/** What an entry says; where it has numbers or names in it, as it is for the number 2. */
const saysOf = (value: unknown, way: string): string => {
  if (typeof value !== 'function') return String(value);
  const sample = SAMPLES[way];
  if (sample) return String((value as Entry)(...sample));
  const args = way.startsWith('rules.faults.') ? [FACTS] : way === 'date' ? ['2026-11-02'] : [2, 2, 2];
  return String((value as Entry)(...args));
};

const rowsOf = (english: Texts, welsh: Texts, way: string): readonly (readonly string[])[] =>
  Object.entries(english).flatMap(([key, value]) => {
    const its = welsh[key];
    return typeof value === 'object' && value !== null
      ? rowsOf(value as Texts, its as Texts, `${way}${key}.`)
      : [[way + key, saysOf(value, way + key), saysOf(its, way + key), '', '']];
  });

/**
 * Every text of the interface and of the starter rules in English and Welsh, for a Welsh speaker who reads it through,
 * as CSV with a byte order mark, so that Excel shows its accents.
 */
export const welshForReview = (): string =>
  `\ufeff${Papa.unparse(
    [
      ['Key', 'English', 'Welsh', 'Note', 'Checked by (nobody has yet)'],
      ...rowsOf(getMessages('en'), getMessages('cy'), ''),
      ...rowsOf(getRulesMessages('en'), getRulesMessages('cy'), 'rules.'),
      ...rowsOf(getObjectivesMessages('en'), getObjectivesMessages('cy'), 'objectives.'),
      ...Object.entries(starterWelsh).map(([english, welsh]) => ['starter rules', english, welsh, '', '']),
    ],
    { newline: '\n' },
  )}\n`;
