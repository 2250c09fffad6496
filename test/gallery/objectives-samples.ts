import type { ImportActions } from '../../components/measures/import-types.ts';
import type { ObjectivesActions, ObjectivesState } from '../../components/measures/types.ts';
import { createData } from '../../lib/measures/kinds/create-data.ts';
import type { Written } from '../../lib/measures/measure-store.ts';
import type { Post } from '../../lib/measures/post.ts';
import { objectiveSchema } from '../../lib/rule-set/objective-schema.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import { starterRuleSet } from '../../lib/rule-set/starter/starter.ts';
import { DAY_MS } from '../../lib/text/time/durations.ts';
import { utcDay } from '../../lib/text/time/utc-day.ts';

const TEXTS: readonly string[] = [
  'Flu jabs start today for everybody over 65. https://www.gov.uk/government/news/flu-jabs-start',
  'Read the speech that the Chief Scientist gave in Leeds. https://www.gov.uk/government/speeches/leeds',
  'The consultation on bus lanes closes on Friday.',
  'Latest statistics on road safety: https://www.gov.uk/government/statistics/roads',
  'What does a food inspector do all day? https://youtu.be/dQw4w9WgXcQ',
  'What do you think of the new bus stops in Hull?',
  'Live now: questions about school food.',
  'Good morning from Cardiff.',
];

/** Posts of a year, made by a fixed rule, so that every picture shows the same. */
export const samplePosts = (count: number, more: Partial<Post> = {}): readonly Post[] =>
  Array.from({ length: count }, (_, place): Post => {
    const dayNumber = Date.parse('2025-11-03T00:00Z') / DAY_MS + Math.floor((place * 362) / count);
    const day = utcDay(dayNumber * DAY_MS);
    const hour = 8 + ((place * 5) % 11);
    const scale = 1 + (place % 9) + (place % 4) * 2;
    const replies = place % 6;
    return {
      key: `x/${more.account ?? 'department'}/${place}`,
      network: 'x',
      id: String(place),
      address: `https://x.com/department/status/${place}`,
      account: 'department',
      at: dayNumber * DAY_MS + hour * 3_600_000,
      day,
      hour,
      text: TEXTS[place % TEXTS.length]!,
      links: [],
      form: null,
      role: place % 11 === 10 ? 'reply' : 'post',
      figures: {
        impressions: 900 * scale + (place % 37) * 40,
        engagements: 30 * scale,
        likes: 9 * scale,
        replies,
        reposts: 2 * scale,
        newFollows: place % 3,
        linkClicks: (place % TEXTS.length < 5 ? 14 : 2) * scale,
      },
      exportedOn: '2026-11-10',
      importId: 'sample',
      chosenKind: null,
      chosenObjective: null,
      ...more,
    };
  });

const starter = starterRuleSet();
const withTargets: RuleSet = {
  ...starter,
  objectives: starter.objectives.map((objective) =>
    objectiveSchema.parse({
      ...objective,
      measures: objective.measures.map((measure) => ({
        ...measure,
        ...(measure.id === 'link-clicks' && { target: 8_500 }),
        ...(measure.id === 'seen' && { target: 900_000 }),
        ...(measure.id === 'reposts' && { target: 2_000 }),
      })),
    }),
  ),
  contentTypes: starter.contentTypes.map((type) =>
    type.id === 'news' ? { ...type, share: 25 } : type.id === 'answer' ? { ...type, share: 20 } : type,
  ),
};

const written: readonly Written[] = [
  { key: 'measure/reach/followers/2026-09', value: 120_400, text: '', at: 0 },
  { key: 'measure/reach/followers/2026-10', value: 121_900, text: '', at: 0 },
  { key: 'measure/human-voice/said/2026-Q4', value: null, text: 'Teachers thanked us for short answers.', at: 0 },
  { key: 'note/reach/2026-Q4', value: null, text: 'The flu campaign began in October.', at: 0 },
];

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const stateOf = (strategy: RuleSet, posts: readonly Post[], more: Partial<ObjectivesState> = {}): ObjectivesState => ({
  strategy,
  department: 'Department for Trying Out',
  ...createData(strategy, posts, written),
  damaged: 0,
  today: '2026-11-30',
  ...more,
});

/** Every state of the page of objectives that is looked at and tried with axe. */
export const objectivesStates: Readonly<Record<string, ObjectivesState>> = {
  'objectives, a year': stateOf(withTargets, samplePosts(1_400)),
  'objectives, nothing imported': stateOf(starter, []),
  'objectives, few posts of two networks': stateOf(
    starter,
    [
      ...samplePosts(30),
      ...samplePosts(12, {
        account: LONG,
        network: 'facebook',
        hour: null,
        text: LONG,
        figures: { views: 90, comments: 2, linkClicks: null },
      }),
      ...samplePosts(12, { account: 'another', exportedOn: '2026-10-20', text: LONG.repeat(3) }),
    ],
    { damaged: 2, department: LONG },
  ),
};

/** Actions that do nothing. */
export const idleObjectives: ObjectivesActions = {
  write: async () => true,
  chooseKind: async () => true,
  print: () => {},
  save: () => {},
};

/** Importing that does nothing. */
export const idleImport: ImportActions = {
  start: () => ({ read: async () => null, store: async () => ({ kind: 'failed' }), cancel: () => {}, end: () => {} }),
  savePreset: async () => {},
};
