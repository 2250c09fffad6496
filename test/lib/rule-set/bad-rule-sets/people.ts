import { MEASURE_FIGURES, MEASURE_NETWORKS } from '../../../../lib/rule-set/figures.ts';
import {
  amount,
  type Bad,
  day,
  flag,
  handleOf,
  idOf,
  listOf,
  name,
  noEntry,
  oneOf,
  pattern,
  reference,
  sentence,
  text,
  whole,
  within,
} from './slips.ts';

const names = listOf(20, name);
const tag = {
  missing: '',
  slips: [
    ...name.slips,
    ...pattern('write each tag apart, without commas or semicolons', 'a, b', 'a;b', 'a|b').slips.slice(1),
  ],
};

const inLanguages = (path: string, place: string): readonly Bad[] =>
  within(`${path}.translations`, `${place}, “In other languages”`, [
    ['en', 'In English', names],
    ['cy', 'In Welsh', names],
  ]);

/** What is wrong with what people read and look up: questions, terms and accounts. */
export const people: readonly Bad[] = [
  noEntry('checklist.0', 'Checklist item “number 1”'),
  ...within('checklist.0', 'Checklist item “q/cleared”', [
    ['id', 'Id', idOf('Checklist item')],
    ['statement', 'Statement', sentence, 'must'],
    ['why', 'Why', sentence, 'must'],
    ['source', 'Source', text(80), 'must'],
    ['priority', 'Priority', whole(0, 100), 'must'],
    ['modes', 'Modes', listOf(50, reference, [0, 'name a mode, or take it out'])],
  ]),
  ...within(
    'checklist.0.triggers',
    'Checklist item “q/cleared”, “Triggers”',
    [
      ['always', 'Always', flag],
      ['rules', 'Rules', listOf(500, reference)],
      ['words', 'Words', listOf(500, text(80))],
      [
        'post',
        'Kind of post',
        listOf(
          16,
          oneOf(
            'original',
            'reply',
            'quote',
            'thread',
            'poll',
            'scheduled',
            'image',
            'gif',
            'video',
            'link',
            'youtube',
            'youtube-of-others',
            'mention',
            'number',
            'figure',
            'open-hashtag',
          ),
        ),
      ],
    ],
    'must',
  ),

  noEntry('glossary.0', 'Term “number 1”'),
  ...within('glossary.0', 'Term “post”', [
    ['id', 'Id', idOf('Term')],
    ['term', 'Term', name, 'must'],
    ['definition', 'Definition', sentence, 'must'],
    ['synonyms', 'Other words', names],
    ['oldNames', 'Old names', names],
    ['seeAlso', 'See also', listOf(10, reference)],
    ['era', 'Era', oneOf('2009', 'now', 'both'), 'must'],
    ['since2009', 'What changed since 2009', sentence],
    ['tags', 'Tags', names],
    ['source', 'Source', text(80), 'must'],
  ]),
  ...inLanguages('glossary.0', 'Term “post”'),

  noEntry('directoryCategories.0', 'Category “number 1”'),
  ...within('directoryCategories.0', 'Category “press”', [
    ['id', 'Id', idOf('Category')],
    ['title', 'Title', name, 'must'],
    ['about', 'What it is for', sentence, 'must'],
    ['choose', 'How to choose', sentence, 'must'],
    ['source', 'Source', text(80), 'must'],
  ]),

  noEntry('directory.0', 'Account “number 1”'),
  ...within('directory.0', 'Account “gazette”', [
    [
      'handle',
      'Handle',
      handleOf(
        'Account',
        'write the handle without @: letters, digits and underscores, at most 15',
        '@gazette',
        'the gazette',
        'longer_than_15_is_none',
        '',
      ),
    ],
    ['category', 'Category', name, 'must'],
    ['name', 'Name', name, 'must'],
    ['why', 'Why', sentence],
    ['organisation', 'Organisation', name],
    ['tags', 'Tags', listOf(20, tag)],
    ['reviewBy', 'Review by', day, 'must'],
    ['notes', 'Notes', sentence],
  ]),
];

/** What is wrong with the guidance and what stands under it. */
export const strategy: readonly Bad[] = [
  noEntry('guidance.0', 'Article “number 1”'),
  ...within('guidance.0', 'Article “plain-words”', [
    ['id', 'Id', idOf('Article')],
    ['title', 'Title', name, 'must'],
    ['part', 'Part', name, 'must'],
    ['synonyms', 'Other words', names],
    ['superseded', 'What no longer holds', sentence],
    ['shows', 'List shown', oneOf('objectives', 'cadence', 'contentTypes')],
    ['seeAlso', 'See also', listOf(10, reference)],
  ]),
  ...inLanguages('guidance.0', 'Article “plain-words”'),
  ...(
    [
      ['in2009', 'In 2009'],
      ['now', 'Now', 'must'],
    ] as const
  ).flatMap(([half, title, must]) =>
    within(
      `guidance.0.${half}`,
      `Article “plain-words”, “${title}”`,
      [
        ['text', 'Text', text(1_500, 'write a paragraph'), 'must'],
        ['sources', 'Sources', listOf(6, text(80), [0, 'name at least one source']), 'must'],
      ],
      must,
    ),
  ),

  noEntry('objectives.0', 'Objective “number 1”'),
  ...within('objectives.0', 'Objective “reach”', [
    ['id', 'Id', idOf('Objective')],
    ['statement', 'Statement', sentence, 'must'],
    ['kinds', 'Kinds of post', listOf(50, reference)],
    ['measures', 'Measures', listOf(20, null, [0, 'give at least one measure']), 'must'],
    ['source', 'Source', text(80), 'must'],
  ]),
  noEntry('objectives.0.measures.0', 'Objective “reach”, “Measures”, number 1'),
  ...within('objectives.0.measures.0', 'Objective “reach”, “Measures”, number 1', [
    ['text', 'Text', sentence, 'must'],
    ['kind', 'Kind', oneOf('count', 'words'), 'must'],
    ['level', 'Level', oneOf('input', 'output', 'outtake', 'outcome', 'impact'), 'must'],
    ['id', 'Id', reference],
    ['name', 'Name', name],
    ['from', 'From', oneOf('hand', 'posts', ...MEASURE_FIGURES)],
    ['network', 'Network', oneOf(...MEASURE_NETWORKS)],
    ['per', 'Per', oneOf('period', 'post')],
    ['kinds', 'Kinds of post', listOf(50, reference)],
    ['unit', 'Unit', name],
    ['period', 'Period', oneOf('month', 'quarter', 'year')],
    ['target', 'Target', amount],
    ['direction', 'Direction', oneOf('more', 'fewer')],
  ]),

  noEntry('contentTypes.0', 'Kind of post “number 1”'),
  ...within('contentTypes.0.signs', 'Kind of post “news”, “Signs”', [
    ['roles', 'Roles', listOf(2, oneOf('reply', 'repost'))],
    ['links', 'Links', listOf(200, name)],
    ['tags', 'Tags', listOf(200, name)],
    ['words', 'Words', listOf(200, name)],
  ]),
  ...within('contentTypes.0', 'Kind of post “news”', [
    ['id', 'Id', idOf('Kind of post')],
    ['title', 'Title', name, 'must'],
    ['group', 'Group', oneOf('reuse', 'exclusive', 'conversation', 'crisis'), 'must'],
    ['clearance', 'Clearance', oneOf('cleared', 'light', 'full'), 'must'],
    ['counts', 'Counts', flag],
    ['share', 'Share wanted', amount],
    ['guidance', 'Guidance', reference],
    ['source', 'Source', text(80), 'must'],
  ]),

  ...within('cadence', '“How often”', [
    ['fewest', 'Fewest', whole(0, 100), 'must'],
    ['most', 'Most', whole(1, 100), 'must'],
    ['gap', 'Minutes between', whole(0, 1_440), 'must'],
    ['source', 'Source', text(80), 'must'],
  ]),
];
