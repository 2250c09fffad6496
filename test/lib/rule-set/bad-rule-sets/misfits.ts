import { changed, good, withAt, withMore } from './good.ts';

/** A rule set whose parts are each well formed and do not fit together: what is amiss, and all that is said of it. */
export type Misfit = readonly [title: string, document: unknown, ...sentences: readonly string[]];

const RULE = 'Rule “ours/word”';
const second = (path: string, put: unknown) => changed(path, (before) => [...(before as readonly unknown[]), put]);

const twice: readonly Misfit[] = [
  ...(
    [
      ['rules', `${RULE}`],
      ['checklist', 'Checklist item “q/cleared”'],
      ['glossary', 'Term “post”'],
      ['modes', 'Mode “crisis”'],
      ['directoryCategories', 'Category “press”'],
      ['guidance', 'Article “plain-words”'],
      ['objectives', 'Objective “reach”'],
      ['contentTypes', 'Kind of post “news”'],
    ] as const
  ).map(([list, name]): Misfit => [
    `an id twice in ${list}`,
    withMore(list),
    `${name} is there twice: give one of them another id.`,
  ]),
  [
    'an account twice in the directory, in other letters',
    withMore('directory', { handle: 'GAZETTE' }),
    'Account “GAZETTE” is in the directory twice: take one of them out.',
  ],
  [
    'an own account twice, in other letters and with @',
    withMore('accounts', { handle: '@Examples' }),
    'Own account “@Examples” is there twice: take one of them out.',
  ],
  [
    'two that are alike and both lack a source',
    withAt(
      'contentTypes',
      [1, 2].map(() => ({ ...good.contentTypes[0], source: 'x' })),
    ),
    'Kind of post “news” is there twice: give one of them another id.',
    'Kind of post “news” (number 1), “Source”: add “x” to the sources, or name one that is there.',
    'Kind of post “news” (number 2), “Source”: add “x” to the sources, or name one that is there.',
  ],
];

const nowhere: readonly Misfit[] = [
  ...(
    [
      ['rules.0', RULE],
      ['checklist.0', 'Checklist item “q/cleared”'],
      ['glossary.0', 'Term “post”'],
      ['objectives.0', 'Objective “reach”'],
      ['contentTypes.0', 'Kind of post “news”'],
      ['directoryCategories.0', 'Category “press”'],
      ['cadence', '“How often”'],
    ] as const
  ).flatMap(([path, place]) =>
    ['theirs', 'toString'].map((source): Misfit => [
      `${path}: the source ${source}`,
      withAt(`${path}.source`, source),
      `${place}, “Source”: add “${source}” to the sources, or name one that is there.`,
    ]),
  ),
  ...(
    [
      ['in2009', 'In 2009'],
      ['now', 'Now'],
    ] as const
  ).flatMap(([half, title]): readonly Misfit[] => [
    [
      `${half}: a source`,
      second(`guidance.0.${half}.sources`, 'theirs'),
      `Article “plain-words”, “${title}”, “Sources”, number 2: add “theirs” to the sources, or name one that is there.`,
    ],
    [
      `${half}: a link`,
      withAt(`guidance.0.${half}.text`, 'See [this](one) and [that](one).'),
      `Article “plain-words”, “${title}”, “Text”: add “one” to the links, or name one that is there.`,
    ],
    [
      `${half}: a link by an inherited name`,
      withAt(`guidance.0.${half}.text`, 'See [this](constructor).'),
      `Article “plain-words”, “${title}”, “Text”: add “constructor” to the links, or name one that is there.`,
    ],
  ]),
  [
    'a rule’s guidance',
    withAt('rules.0.guidance', 'nowhere'),
    `${RULE}, “Guidance”: there is no article “nowhere”; correct its id or take it out.`,
  ],
  [
    'a rule’s mode',
    second('rules.0.modes', 'strike'),
    `${RULE}, “Modes”, number 2: there is no mode “strike”; correct its id or take it out.`,
  ],
  [
    'a kind of post’s guidance',
    withAt('contentTypes.0.guidance', 'nowhere'),
    'Kind of post “news”, “Guidance”: there is no article “nowhere”; correct its id or take it out.',
  ],
  [
    'a term’s neighbour',
    second('glossary.0.seeAlso', 'tweet'),
    'Term “post”, “See also”, number 2: there is no term “tweet”; correct its id or take it out.',
  ],
  [
    'an article’s neighbour',
    second('guidance.0.seeAlso', 'nowhere'),
    'Article “plain-words”, “See also”, number 2: there is no article “nowhere”; correct its id or take it out.',
  ],
  [
    'a term that sees itself',
    second('glossary.0.seeAlso', 'post'),
    'Term “post”, “See also”, number 2: it names itself; take that out.',
  ],
  [
    'an article that sees itself',
    second('guidance.0.seeAlso', 'plain-words'),
    'Article “plain-words”, “See also”, number 2: it names itself; take that out.',
  ],
  [
    'a rule that asks a question',
    second('checklist.0.triggers.rules', 'ours/none'),
    'Checklist item “q/cleared”, “Triggers”, “Rules”, number 2: there is no rule “ours/none”; correct its id or take it out.',
  ],
  [
    'a word that is none',
    second('checklist.0.triggers.words', '?!'),
    'Checklist item “q/cleared”, “Triggers”, “Words”, number 2: “?!” has no letter or digit; write a word.',
  ],
  [
    'a rule that yields',
    second('precedence.0.rules', 'ours/none'),
    'Precedence “number 1”, “Rules”, number 2: there is no rule “ours/none”; correct its id or take it out.',
  ],
  [
    'a rule that is yielded to',
    second('precedence.0.yieldTo', 'ours/none'),
    'Precedence “number 1”, “Yield to”, number 2: there is no rule “ours/none”; correct its id or take it out.',
  ],
  [
    'a rule that yields to itself',
    second('precedence.0.yieldTo', 'ours/word'),
    'Precedence “number 1”, “Rules”, number 1: take “ours/word” out of one entry, for it yields to itself, perhaps by way of others.',
  ],
  [
    'a rule whose severity changes',
    withAt('modes.0.severities.ours/none', 'off'),
    'Mode “crisis”, “Severities”, “ours/none”: there is no rule with that id; correct it or take it out.',
  ],
  ...(
    [
      ['an objective’s kind of post', 'kinds', 'Kinds of post'],
      ['a measure’s kind of post', 'measures.0.kinds', 'Measures”, number 1, “Kinds of post'],
    ] as const
  ).map(([what, path, place]): Misfit => [
    what,
    second(`objectives.0.${path}`, 'nowhere'),
    `Objective “reach”, “${place}”, number 2: there is no kind of post “nowhere”; correct its id or take it out.`,
  ]),
  ...(
    [
      ['two measures of one id', '1.id', 'views', 'Id', 'give it another id, because there is another measure “views”'],
      ['words from a figure', '1.from', 'likes', 'From', 'write “hand”, because words are written by a person'],
      ['words with a target', '1.target', 7, 'Target', 'take it out, because words have no number'],
      ['reach of a period', '0.from', 'reach', 'Per', 'write “post”, because two posts may reach the same people'],
      [
        'kinds of post of a figure written by hand',
        '0.from',
        'hand',
        'From',
        'name a figure or “posts”, because nothing is worked out from what a person writes',
      ],
    ] as const
  ).map(([what, path, value, field, said]): Misfit => [
    what,
    withAt(`objectives.0.measures.${path}`, value),
    `Objective “reach”, “Measures”, number ${Number(path[0]) + 1}, “${field}”: ${said}.`,
  ]),
  [
    'the number of posts of each post',
    withAt('objectives.0.measures.0', { ...(good.objectives[0]!.measures[0] as object), from: 'posts', per: 'post' }),
    'Objective “reach”, “Measures”, number 1, “Per”: write “period”, because a post is one post.',
  ],
  [
    'a host',
    withAt('links.guide.url', 'https://www.elsewhere.example/'),
    'Link “guide”, “Address”: add “www.elsewhere.example” to the hosts of links, or link to one of them.',
  ],
  [
    'a host below one that is there',
    withAt('links.guide.url', 'https://a.www.example.gov.uk/'),
    'Link “guide”, “Address”: add “a.www.example.gov.uk” to the hosts of links, or link to one of them.',
  ],
  [
    'a port',
    withAt('links.guide.url', 'https://www.example.gov.uk:8443/'),
    'Link “guide”, “Address”: write it without the port 8443.',
  ],
];

const TOO_LATE =
  '“Expires”: write a day at most 370 days after it was published, so that somebody looks at it each year.';
const orders: readonly Misfit[] = [
  [
    'a rule set that had expired when it was published',
    withAt('expires', '2026-10-31'),
    '“Expires”: write a day after the one on which it was published, 2026-11-01.',
  ],
  ['a rule set for 371 days', withAt('expires', '2027-11-07'), TOO_LATE],
  ['a rule set for ever', withAt('expires', '9999-12-31'), TOO_LATE],
  [
    'a mode that ends before it begins',
    withAt('modes.0.until', '2026-10-31'),
    'Mode “crisis”, “Until”: write the day it ends, 2026-11-01 or later.',
  ],
  [
    'a mode that ends at the minute it begins',
    withAt('modes.0.from', '2026-12-01T22:00'),
    'Mode “crisis”, “Until”: write a time after 2026-12-01T22:00, when it begins.',
  ],
  [
    'a mode at an hour that the clocks leave out',
    withAt('modes.0.from', '2026-03-29T01:30'),
    'Mode “crisis”, “From”: write 2026-03-29T02:30, because the clocks go forward that night and there is no 01:30.',
  ],
  [
    'a mode that ends at an hour that the clocks leave out',
    withAt('modes.0.until', '2027-03-28T01:00'),
    'Mode “crisis”, “Until”: write 2027-03-28T02:00, because the clocks go forward that night and there is no 01:00.',
  ],
  [
    'a calendar entry at an hour that the clocks leave out',
    withAt('calendar.1.until', '2027-03-28T01:59'),
    'Calendar entry “number 2”, “Until”: write 2027-03-28T02:59, because the clocks go forward that night and there is no 01:59.',
  ],
  [
    'a calendar entry that ends before it begins',
    withAt('calendar.0.until', '2026-12-01'),
    'Calendar entry “number 1”, “Until”: write the day it ends, 2026-12-02 or later.',
  ],
  [
    'a calendar entry that begins before another of its mode has ended',
    withAt('calendar.1.from', '2026-12-03T23:59'),
    'Calendar entry “number 2”, “From”: make one entry of it and of number 1, or change the times, because one mode has both and they overlap.',
  ],
  [
    'a calendar entry of no mode',
    withAt('calendar.0.mode', 'strike'),
    'Calendar entry “number 1”, “Mode”: there is no mode “strike”; correct its id or take it out.',
  ],
  [
    'a checklist item of no mode',
    second('checklist.0.modes', 'strike'),
    'Checklist item “q/cleared”, “Modes”, number 2: there is no mode “strike”; correct its id or take it out.',
  ],
  [
    'a mode’s wording of no rule',
    withAt('modes.0.wordings.ours/none', { why: 'Because.' }),
    'Mode “crisis”, “Wordings”, “ours/none”: there is no rule with that id; correct it or take it out.',
  ],
  [
    'a mode’s wording that rests on nothing',
    withAt('modes.0.wordings.ours/word.source', 'theirs'),
    'Mode “crisis”, “Wordings”, “ours/word”, “Source”: add “theirs” to the sources, or name one that is there.',
  ],
  [
    'a mode’s wording with a place that the kind does not fill',
    withAt('modes.0.wordings.ours/word.message', 'Use {advise}.'),
    'Mode “crisis”, “Wordings”, “ours/word”, “What to do”: take {advise} out, or correct its spelling: this kind does not tell it.',
  ],
  [
    'a mode’s article',
    withAt('modes.0.guidance', 'nowhere'),
    'Mode “crisis”, “Guidance”: there is no article “nowhere”; correct its id or take it out.',
  ],
  [
    'a cadence with more at least than at most',
    withAt('cadence.fewest', 11),
    '“How often”, “Fewest”: make it no more than “Most”, 10.',
  ],
];

const settings: readonly Misfit[] = [
  [
    'a setting that the kind does not have',
    withAt('rules.0.params.most', 3),
    `${RULE}, “Settings”: take out “most” or correct the spelling; no such field is known here.`,
  ],
  [
    'a setting of a name that readers drop',
    withAt(
      'rules.0.params',
      JSON.parse('{"terms": [{"find": "utilise", "use": "use"}], "__proto__": {"polluted": true}}'),
    ),
    `${RULE}, “Settings”: take out “__proto__”; no field may have that name.`,
  ],
  [
    'a NUL',
    withAt('rules.0.why', 'Short\0words.'),
    `${RULE}, “Why”: take out U+0000, a control character, which nobody can see.`,
  ],
  [
    'a setting of another type',
    withAt('rules.0.params.skipNames', 'no'),
    `${RULE}, “Leave names alone: capitalised words, where the term itself has no capital”: write true or false.`,
  ],
  [
    'a setting that is missing',
    withAt('rules.0.params.terms', undefined),
    `${RULE}, “Terms”: it is missing; list at least one term.`,
  ],
  [
    'a setting of a setting',
    withAt('rules.0.params.terms.0.us', 'use'),
    `${RULE}, “Terms”, number 1: take out “us” or correct the spelling; no such field is known here.`,
  ],
  [
    'settings that the kind cannot work with',
    withAt('rules.0.params.terms.0.find', '!'),
    `${RULE}, “Settings”: correct them, for they do not work: A phrase needs a word: "!".`,
  ],
  [
    'a post of a thread beyond its end',
    withAt('rules.0.examples.bad.1.context.thread.index', 2),
    `${RULE}, “Examples”, “Bad examples”, number 2, “Context”, “Thread”, “Place in the thread”: make it less than “count”; the first post of a thread is 0.`,
  ],
  [
    'a thread of no posts',
    withAt('rules.0.examples.bad.1.context.thread.count', 0),
    `${RULE}, “Examples”, “Bad examples”, number 2, “Context”, “Thread”, “Posts in the thread”: make it at least 1.`,
    `${RULE}, “Examples”, “Bad examples”, number 2, “Context”, “Thread”, “Place in the thread”: make it less than “count”; the first post of a thread is 0.`,
  ],
  [
    'seven strangers',
    changed('department', (before) => ({ ...(before as object), a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 })),
    ...[...'abcde'].map(
      (key) => `“Department”: take out “${key}” or correct the spelling; no such field is known here.`,
    ),
    '“Department”: take out “f” and 1 more or correct the spelling; no such field is known here.',
  ],
  [
    'a stranger with a long name',
    withAt(`department.${'x'.repeat(1_000)}`, 1),
    `“Department”: take out “${'x'.repeat(99)}…” or correct the spelling; no such field is known here.`,
  ],
];

/** Rule sets that do not fit together. */
export const misfits: readonly Misfit[] = [...twice, ...nowhere, ...orders, ...settings];

/** Rule sets that are well formed and fit together, and whose rules do not do what their examples say. */
export const failing: readonly Misfit[] = [
  [
    'a bad example that is fine',
    withAt('rules.0.examples.bad.0', 'We use it.'),
    `${RULE}: “We use it.” is a bad example, but nothing is found in it.`,
  ],
  [
    'a good example that is not',
    withAt('rules.0.examples.good.0', 'We utilise it.'),
    `${RULE}: “We utilise it.” is a good example, but “utilise” is found in it.`,
  ],
  [
    'a mark at the wrong place',
    withAt('rules.0.examples.bad.0', '[[We]] utilise it.'),
    `${RULE}: “[[We]] utilise it.” should be marked so, but is marked “We [[utilise]] it.”.`,
  ],
  [
    'another repair',
    withAt('rules.0.examples.bad.1.fixed', 'They employ it.'),
    `${RULE}: “They utilise it.” should become “They employ it.”, but becomes “They use it.”.`,
  ],
  [
    'a place that nothing fills',
    withAt('rules.0.message', 'Write {word}.'),
    `${RULE}: its sentence has {word}, which this kind does not tell: take it out or correct its spelling.`,
  ],
  [
    'a mark in a good example',
    withAt('rules.0.examples.good.0', 'We [[use]] it.'),
    `${RULE}: “We [[use]] it.” is a good example, so nothing is to be marked in it: take out the [[ and ]].`,
  ],
];
