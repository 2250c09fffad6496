import { RULE_GROUPS } from '../../../../lib/rule-set/groups.ts';
import {
  anyText,
  badKey,
  type Bad,
  draft,
  flag,
  idOf,
  listOf,
  moment,
  noEntry,
  oneOf,
  reference,
  sentence,
  tableOf,
  text,
  whole,
  within,
} from './slips.ts';

const RULE = 'Rule “ours/word”';

const tried = listOf(5_000, text(200));
/** An example is a draft, or an object with one. */
const example = {
  missing: '',
  slips: [
    { slip: 'a number', put: () => 7, remedy: 'write a draft in quotation marks, or an object with “text”' },
    ...draft.slips.slice(1),
  ],
};
const examples = listOf(50, example, [1, 'give at least 2']);

/** An example as an object, and all that it may say. */
const exampleIn = (list: 'bad' | 'good', title: string): readonly Bad[] => {
  const path = `rules.0.examples.${list}.1`;
  const place = `${RULE}, “Examples”, “${title}”, number 2`;
  return [
    ...within(path, place, [
      ['text', 'Text', draft, 'must'],
      ['fixed', 'Text once fixed', draft],
    ]),
    ...within(`${path}.lists`, `${place}, “Lists”`, [
      ['hashtags', 'Hashtags', tried],
      ['venues', 'Venues', tried],
      ['roleAddresses', 'Team addresses', tried],
      ['phones', 'Telephone numbers', tried],
      ['channels', 'Channels', tried],
      ['videos', 'Videos', tried],
    ]),
    ...within(`${path}.context`, `${place}, “Context”`, [
      ['reply', 'Reply', flag],
      ['quote', 'Quote', flag],
      ['poll', 'Poll', flag],
      ['pollOptions', 'Poll choices', listOf(Infinity, anyText)],
      ['longPosts', 'Long posts', flag],
      ['account', 'Account', anyText],
      ['scheduledFor', 'Scheduled for', moment],
      ['now', 'Now', moment],
      ['modes', 'Modes', listOf(Infinity, anyText)],
      ['language', 'Language', oneOf('en', 'cy', 'other')],
      ['media', 'Media', listOf(Infinity)],
    ]),
    ...within(`${path}.context.thread`, `${place}, “Context”, “Thread”`, [
      ['index', 'Place in the thread', whole(0, Infinity), 'must'],
      ['count', 'Posts in the thread', whole(-Infinity, Infinity), 'must'],
      ['others', 'Other posts', listOf(Infinity, anyText)],
    ]),
    noEntry(`${path}.context.media.0`, `${place}, “Context”, “Media”, number 1`),
    ...within(`${path}.context.media.0`, `${place}, “Context”, “Media”, number 1`, [
      ['kind', 'Kind', oneOf('image', 'gif', 'video'), 'must'],
      ['alt', 'Picture description', anyText],
    ]),
  ];
};

/** What is wrong with rules and their examples. */
export const rules: readonly Bad[] = [
  noEntry('rules.0', 'Rule “number 1”'),
  ...within('rules.0', RULE, [
    ['id', 'Id', idOf('Rule')],
    ['title', 'Title', text(60)],
    ['group', 'Group', oneOf(...RULE_GROUPS)],
    ['kind', 'Kind', text(80), 'must'],
    [
      'params',
      'Settings',
      tableOf(50, badKey('x'.repeat(81), `${RULE}, “${'x'.repeat(81)}”`, 'keep it under 80 characters')),
    ],
    ['severity', 'Severity', oneOf('error', 'warning', 'suggestion'), 'must'],
    ['seriousSeverity', 'Severity where serious', oneOf('error', 'warning', 'suggestion')],
    ['enabled', 'Switched on', flag],
    ['once', 'One hint', flag],
    ['inAltText', 'In alt text', flag],
    ['language', 'Language', oneOf('en', 'cy')],
    ['modes', 'Modes', listOf(50, reference, [0, 'name a mode, or take it out'])],
    ['message', 'What to do', sentence],
    ['why', 'Why', sentence, 'must'],
    ['source', 'Source', text(80), 'must'],
    ['guidance', 'Guidance', reference],
  ]),
  ...within(
    'rules.0.examples',
    `${RULE}, “Examples”`,
    [
      ['bad', 'Bad examples', examples, 'must'],
      ['good', 'Good examples', examples, 'must'],
    ],
    'must',
  ),
  ...exampleIn('bad', 'Bad examples'),
  ...exampleIn('good', 'Good examples'),
];
