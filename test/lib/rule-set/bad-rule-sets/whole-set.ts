import {
  address,
  badKey,
  type Bad,
  day,
  dayOrTime,
  flag,
  handleOf,
  idOf,
  listOf,
  name,
  noEntry,
  oneOf,
  only,
  pattern,
  reference,
  sentence,
  tableOf,
  text,
  upTo,
  whole,
  within,
} from './slips.ts';

const HOST = 'write a host in small letters, like www.gov.uk';

const head: readonly Bad[] = [
  ...within('', '', [
    ['$schema', 'JSON Schema', upTo(2_000)],
    ['schemaVersion', 'Version of the format', { ...only(1), missing: 'it is missing; write 1' }, 'must'],
    ['id', 'Id', text(200), 'must'],
    ['version', 'Version', whole(1, 2_147_483_647), 'must'],
    ['published', 'Published', day, 'must'],
    ['expires', 'Expires', day],
    [
      'minExtension',
      'Minimum extension version',
      pattern('write a version of the extension, like "1.4"', 'newest', '1.', '1.2.3.4.5', '123456', ''),
    ],
    ['language', 'Language', oneOf('en', 'cy'), 'must'],
    ['changeNote', 'What changed', upTo(280)],
    ['preflight', 'Pre-flight', flag],
    ['rules', 'Rules', listOf(500), 'must'],
    ['checklist', 'Checklist', listOf(50), 'must'],
    ['glossary', 'Glossary', listOf(1_000)],
    ['directoryCategories', 'Directory categories', listOf(50)],
    ['directory', 'Directory', listOf(2_000)],
    ['guidance', 'Guidance', listOf(300)],
    ['objectives', 'Objectives', listOf(30)],
    ['contentTypes', 'Kinds of post', listOf(50)],
    [
      'links',
      'Links',
      tableOf(
        1_000,
        ...['Guide', 'the guide', 'x'.repeat(81)].map((key) =>
          badKey(key, `Link “${key}”`, 'use lower-case letters, digits and hyphens for its key, at most 80'),
        ),
      ),
    ],
    [
      'linkHosts',
      'Hosts of links',
      listOf(200, {
        missing: '',
        slips: [
          ...pattern(HOST, 'WWW.gov.uk', 'https://www.gov.uk', 'localhost', '*.gov.uk', '').slips,
          { slip: 'too long', put: () => `${'a'.repeat(251)}.uk`, remedy: 'keep it under 253 characters' },
        ],
      }),
    ],
    ['precedence', 'Precedence', listOf(200)],
    ['modes', 'Modes', listOf(50)],
    ['calendar', 'Calendar', listOf(500)],
    ['accounts', 'Accounts', listOf(500)],
    [
      'sources',
      'Sources',
      tableOf(
        1_000,
        badKey('', 'Source “”', 'write a word'),
        badKey('x'.repeat(81), `Source “${'x'.repeat(81)}”`, 'keep it under 80 characters'),
      ),
      'must',
    ],
  ]),
  ...within(
    'department',
    '“Department”',
    [
      ['name', 'Name', text(200), 'must'],
      ['contact', 'Contact', text(200)],
      ['greeting', 'Greeting', text(300)],
    ],
    'must',
  ),
  ...within('basedOn', '“Based on”', [
    ['id', 'Id', text(200), 'must'],
    ['version', 'Version', whole(1, Infinity), 'must'],
  ]),
];

const sources: readonly Bad[] = within('sources.ours', 'Source “ours”', [
  ['title', 'Title', text(120), 'must'],
  ['url', 'Address', address],
  ['licence', 'Licence', upTo(80), 'must'],
  ['read', 'How it was read', oneOf('read', 'second-hand', 'recalled', 'ours'), 'must'],
  ['lastChecked', 'Last checked', day, 'must'],
]);

const entries = listOf(5_000, text(200));
const lists: readonly Bad[] = [
  ...within('lists', '“Lists”', [
    ['hashtags', 'Hashtags', entries],
    ['venues', 'Venues', entries],
    ['roleAddresses', 'Team addresses', entries],
    ['phones', 'Telephone numbers', entries],
    ['channels', 'Channels', entries],
    ['videos', 'Videos', entries],
    ['acronyms', 'Acronyms', listOf(5_000)],
  ]),
  noEntry('lists.acronyms.0', '“Lists”, “Acronyms”, number 1'),
  ...within('lists.acronyms.0', '“Lists”, “Acronyms”, number 1', [
    ['short', 'Short form', text(80), 'must'],
    ['long', 'In full', text(200)],
    ['known', 'Known', flag],
  ]),
];

const precedence: readonly Bad[] = [
  noEntry('precedence.0', 'Precedence “number 1”'),
  ...within('precedence.0', 'Precedence “number 1”', [
    ['rules', 'Rules', listOf(500, reference, [0, 'name a rule']), 'must'],
    ['yieldTo', 'Yield to', listOf(500, reference, [0, 'name a rule']), 'must'],
    ['where', 'Where', oneOf('words', 'post'), 'must'],
    ['why', 'Why', sentence, 'must'],
  ]),
];

const modes: readonly Bad[] = [
  noEntry('modes.0', 'Mode “number 1”'),
  ...within('modes.0', 'Mode “crisis”', [
    ['id', 'Id', idOf('Mode')],
    ['title', 'Title', name, 'must'],
    ['says', 'What it means', sentence],
    ['guidance', 'Guidance', reference],
    ['byHand', 'By hand', flag],
    ['from', 'From', dayOrTime],
    ['until', 'Until', dayOrTime],
    [
      'severities',
      'Severities',
      tableOf(
        500,
        badKey(
          'Ours',
          'Mode “crisis”, “Severities”, “Ours”',
          'use lower-case letters, digits, hyphens and one slash, like hash/too-many',
        ),
        badKey('x'.repeat(81), `Mode “crisis”, “Severities”, “${'x'.repeat(81)}”`, 'keep it under 80 characters'),
      ),
    ],
    ['severities.ours/word', 'Severities”, “ours/word', oneOf('error', 'warning', 'suggestion', 'off')],
    [
      'wordings',
      'Wordings',
      tableOf(
        100,
        badKey(
          'Ours',
          'Mode “crisis”, “Wordings”, “Ours”',
          'use lower-case letters, digits, hyphens and one slash, like hash/too-many',
        ),
      ),
    ],
  ]),
  ...within('modes.0.wordings.ours/word', 'Mode “crisis”, “Wordings”, “ours/word”', [
    ['message', 'What to do', sentence],
    ['why', 'Why', sentence],
    ['source', 'Source', text(80)],
  ]),
];

const calendar: readonly Bad[] = [
  noEntry('calendar.0', 'Calendar entry “number 1”'),
  ...within('calendar.0', 'Calendar entry “number 1”', [
    ['mode', 'Mode', reference, 'must'],
    ['title', 'Title', name],
    ['from', 'From', dayOrTime, 'must'],
    ['until', 'Until', dayOrTime, 'must'],
  ]),
];

const strategy: readonly Bad[] = [
  ...within('strategy', '“Strategy”', [
    ['name', 'Name', text(200)],
    ['purpose', 'Purpose', text(1_500)],
    ['audience', 'Audience', text(1_500)],
    ['voice', 'Voice', text(1_500)],
    ['clearance', 'Clearance', text(1_500)],
    ['hours', 'Hours', text(300)],
    ['accounts', 'Accounts', listOf(100)],
    ['risks', 'Risks', listOf(100)],
  ]),
  noEntry('strategy.accounts.0', '“Strategy”, “Accounts”, number 1'),
  ...within('strategy.accounts.0', '“Strategy”, “Accounts”, number 1', [
    ['account', 'Account', text(80), 'must'],
    ['use', 'Use', sentence],
  ]),
  noEntry('strategy.risks.0', '“Strategy”, “Risks”, number 1'),
  ...within('strategy.risks.0', '“Strategy”, “Risks”, number 1', [
    ['risk', 'Risk', sentence, 'must'],
    ['mitigation', 'Mitigation', sentence],
  ]),
];

const accounts: readonly Bad[] = [
  noEntry('accounts.0', 'Own account “number 1”'),
  ...within('accounts.0', 'Own account “examples”', [
    [
      'handle',
      'Handle',
      handleOf(
        'Own account',
        'write a handle: letters, digits and underscores, at most 15',
        'two words',
        '@@examples',
        'longer_than_15_is_none',
        '',
      ),
    ],
    ['limit', 'Limit', whole(1, 25_000), 'must'],
  ]),
];

/** Its entries must be texts, so too many of another sort say more than one sentence. */
const dictionary = { ...tableOf(2_000), slips: tableOf(2_000).slips.filter(({ slip }) => slip !== 'too many') };

const translations: readonly Bad[] = within('translations', '“In other languages”', [
  ['en', 'In English', dictionary],
  ['cy', 'In Welsh', dictionary],
]);

const links: readonly Bad[] = within('links.guide', 'Link “guide”', [
  ['url', 'Address', address, 'must'],
  ['label', 'Label', name, 'must'],
]);

const noRuleSet: readonly Bad[] = [null, [], 'rules', 7, true].map((document) => ({
  path: '',
  slip: JSON.stringify(document),
  document,
  sentence: 'The rule set: make it an object, in curly brackets.',
}));

/** What is wrong with the rule set as a whole, and with the parts that belong to all of it. */
export const wholeSet: readonly Bad[] = [
  ...noRuleSet,
  ...head,
  ...sources,
  ...lists,
  ...precedence,
  ...modes,
  ...calendar,
  ...strategy,
  ...accounts,
  ...links,
  ...translations,
];
