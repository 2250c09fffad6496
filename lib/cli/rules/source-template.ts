import { starterDocument } from '../../rule-set/starter/starter.ts';
import { idOf } from './starter-files.ts';

/** What is known of a department when its rules are begun. */
export type Beginning = {
  readonly name: string;
  readonly contact: string | undefined;
  readonly accounts: readonly string[];
  readonly hashtags: readonly string[];
  readonly domains: readonly string[];
  /** Today, as an ISO date. */
  readonly today: string;
};

/** A text as YAML and JSON both write it. */
const q = (text: string): string => JSON.stringify(text);
const list = (texts: readonly string[]): string => `[${texts.map(q).join(', ')}]`;

/** A source of a few lines that extends the starter set, with remarks that say what can be written where. */
export const sourceTemplate = (
  { name, contact, accounts, hashtags, domains, today }: Beginning,
  schema: string,
): string => `# yaml-language-server: $schema=${schema}
# Your rules, and what you change of the starter set. To see what holds: countersign rules explain .
extends: starter@${starterDocument.version}   # the next version comes only when you write its number here
id: ${idOf(name)}
version: 1           # raise it by one each time you publish: browsers keep what they have until it rises
published: ${today}
language: en
department: { name: ${q(name)}${contact === undefined ? '' : `, contact: ${q(contact)}`} }

sources:             # what your rules rest on
  ours: { title: Our style guide, licence: Crown copyright, read: ours, lastChecked: ${today} }

# Your own rules. Severity: error (must fix), warning (should fix) or suggestion (consider).
rules:
  - id: ours/words
    words: words.csv # words to avoid, one a row: open it in Excel or any editor
#  - avoid: service users
#    use: people who use our services
#  - id: ours/flu
#    when: { words: [flu, vaccine] }
#    include: { hashtag: GetVaccinated }   # or text, mention, linkTo
#    severity: warning
#    why: Readers find all posts of the campaign by its hashtag.
#  - id: ours/mentions
#    atMost: { mentions: 3 }               # or hashtags, emoji, links, lines, questions …

# Changes to the starter's rules, by their ids: countersign rules explain . lists them.
override: {}
#  hash/too-many: { params: { max: 1 }, severity: warning }
#  tone/self-promo: off
#  style/date-numeric: { enabled: true }
#  plain/swap: { terms: { remove: [purchase] } }

# Lists that several rules look into. Yours are added; { remove: [...] } takes some out.
lists:
  hashtags: ${list(hashtags.map((tag) => tag.replace(/^#/, '')))}   # in their right casing, without #
  roleAddresses: []   # e-mail addresses of teams, fit to publish
  phones: []          # telephone numbers fit to publish
linkHosts: ${list(domains)}   # sites of your own
# Accounts that may write more than 280 characters.
accounts: [${accounts.map((handle) => `{ handle: ${q(handle)}, limit: 280 }`).join(', ')}]
`;

/** The words that a department avoids, as a spreadsheet reads them: a heading and two rows. */
export const WORDS_TEMPLATE = `avoid,use,advice,severity,why
going forward,from now on,,,
stakeholders,,say who you mean,,
`;
