import type { Said } from '../../lib/rule-set/translate.ts';
import type { ShownMode } from '../../lib/rule-set/shown-modes.ts';
import { describeFix } from '../../lib/check/describe-fix.ts';
import type {
  CardView,
  FixView,
  ChecklistItemView,
  PanelActions,
  PanelState,
  IgnoredHint,
  HintView,
  Stopped,
} from '../../lib/panel/types.ts';
import type { Source } from '../../lib/rule-set/schema.ts';
import type { Span } from '../../lib/text/span.ts';

const style: Source = {
  title: 'GOV.UK style guide: words to avoid',
  url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  licence: 'Open Government Licence v3.0',
  read: 'second-hand',
  lastChecked: '2026-11-02',
};
const ours: Source = {
  title: 'Countersign: our own good practice, no published guidance found',
  licence: 'MIT',
  read: 'ours',
  lastChecked: '2026-11-02',
};

const hintOf = (id: string, given: Partial<HintView> & Pick<HintView, 'message' | 'why'>): HintView => ({
  id,
  rule: `sample/${id}`,
  severity: 'warning',
  target: { start: 0, end: 7 },
  excerpt: 'utilise',
  source: style,
  linkHosts: ['www.gov.uk'],
  replacements: [],
  mayIgnore: true,
  mayIgnoreWord: given.severity !== 'error',
  losesStyle: false,
  ...given,
});
const fixOf = (span: Span, was: string, text: string, cost: number): FixView => ({
  span,
  text,
  was,
  effect: describeFix({ was, text, wider: false, last: false }),
  sentence: { head: 'From Monday we ', gone: was, come: text, tail: ' the new centre in the old town hall.' },
  cost,
});
const replace = (text: string, cost: number, was = 'utilise') => fixOf({ start: 0, end: 7 }, was, text, cost);

/** One hint of every form that the panel and the card have to show well. */
export const samples = {
  hashtag: hintOf('hashtag', {
    severity: 'error',
    excerpt: '#warmhomes',
    message: 'Start each word of the hashtag with a capital.',
    why: 'Screen readers then say each word.',
    replacements: [replace('#WarmHomes', 0, '#warmhomes')],
  }),
  plain: hintOf('plain', {
    message: 'Use “use” instead of “utilise”.',
    why: 'Plain words reach more people.',
    replacements: [replace('use', -4)],
  }),
  link: hintOf('link', {
    excerpt: 'https://youtu.be/dQw4w9WgXcQ?si=Ab12',
    mayIgnoreWord: false,
    message: 'Take the tracking off the YouTube link.',
    why: 'It tells YouTube who shared the film, and readers trust a short link more.',
    replacements: [replace('https://youtu.be/dQw4w9WgXcQ?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf', 0, 'a film')],
  }),
  tone: hintOf('tone', {
    severity: 'suggestion',
    excerpt: 'delighted',
    message: 'Let the news speak: “delighted” is about us.',
    why: 'People come for what changes for them.',
    source: ours,
    guidance: 'risk-tone',
    replacements: [replace('', -10, 'delighted')],
  }),
  several: hintOf('several', {
    excerpt: 'facilitate',
    message: 'Use a plainer word than “facilitate”.',
    why: 'Say what is done and who does it.',
    replacements: [replace('help', -6), replace('run', -7), replace('make easier', 1)],
  }),
  picture: hintOf('picture', {
    severity: 'error',
    target: { media: 0 },
    excerpt: '',
    message: 'Describe picture 1 in its alt text.',
    why: 'People who cannot see it then know what it shows.',
  }),
  whole: hintOf('whole', {
    severity: 'suggestion',
    target: 'draft',
    excerpt: '',
    mayIgnoreWord: false,
    message: 'Say in the first line what has changed, then for whom.',
    why: 'Most people read no further than the first line of a post in a busy feed.',
  }),
  blank: hintOf('blank', {
    severity: 'suggestion',
    excerpt: '  ',
    message: 'Keep one space here.',
    why: 'Double spaces look like slips.',
    replacements: [replace(' ', -1, '  ')],
  }),
  longWord: hintOf('long-word', {
    excerpt: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    message: 'Check the spelling of “Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”.',
    why: 'It is a long name: https://example.org/a/very/long/address/that/has/no/break/in/it/at/all.',
    replacements: [replace('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.', 1)],
  }),
} as const;

const swaps = [
  ['prior to', 'before'],
  ['commence', 'start'],
  ['utilise', 'use'],
  ['purchase', 'buy'],
].map(([from = '', to = ''], at) =>
  hintOf(`swap-${at}`, {
    rule: 'sample/swap',
    severity: 'suggestion',
    target: { start: 20 * at, end: 20 * at + from.length },
    excerpt: from,
    message: `Write “${to}” instead of “${from}”.`,
    why: 'Plain words reach more people.',
    replacements: [fixOf({ start: 20 * at, end: 20 * at + from.length }, from, to, to.length - from.length)],
  }),
);
const four = [samples.hashtag, samples.plain, samples.link, samples.tone];
const every = Object.values(samples);
/** More than are open at once, and a row of each severity that has several places. Each fix has its own place. */
const several = [
  samples.hashtag,
  { ...samples.hashtag, id: 'hashtag-2', excerpt: '#coldhomes' },
  samples.plain,
  samples.link,
  samples.several,
  samples.longWord,
  ...swaps,
  samples.blank,
].map((hint, at): HintView => {
  const span = { start: 20 * at, end: 20 * at + 7 };
  return { ...hint, replacements: hint.replacements.map((replacement) => ({ ...replacement, span })) };
});
const english = (text: string): Said => ({ text, language: 'en' });
const questions: readonly ChecklistItemView[] = [
  {
    id: 'q/captions',
    statement: english('The film has accurate captions'),
    why: english('Most people watch without sound.'),
    reason: 'because it has a video',
    done: true,
  },
  {
    id: 'q/clearance',
    statement: english('This has been cleared, or is already public'),
    why: english('What is posted cannot be taken back.'),
    reason: 'because it says “under embargo”',
    done: false,
  },
  {
    id: 'q/reply-ready',
    statement: english('Someone will answer replies today'),
    why: english('A question left open speaks for itself.'),
    reason: '',
    done: false,
  },
];

const election: ShownMode = {
  id: 'pre-election',
  title: 'Pre-election period',
  name: 'Senedd election',
  says: 'Post only what people or services need now.',
  guidance: 'elections',
  from: null,
  until: '2026-12-03T22:00',
};

const pausedUntil = (until: string | null) => ({ until, site: null, locked: false });

const state = (given: Partial<PanelState>): PanelState => ({
  isIcon: false,
  department: null,
  mayPause: 'any',
  postingAs: null,
  thread: [],
  modes: { now: [], soon: [], goesOut: null, asksDay: false },
  site: 'x.com',
  paused: null,
  hints: [],
  ignored: [],
  weightedLength: 121,
  limit: 280,
  checklist: [],
  collapsed: false,
  postBlocked: null,
  lastFix: null,
  key: 'Alt+Shift+C',
  notice: null,
  unfolded: false,
  undoable: 0,
  hoveredHints: [],
  ...given,
});

const stopped: Stopped = { stop: 1, needsReason: false, post: null, key: 'Alt+Shift+C' };
const ignored: readonly IgnoredHint[] = [
  { id: 'gap', rule: 'sample/gap', severity: 'error', message: 'Fill the gap “[name]”.' },
  { id: 'long', rule: 'sample/whole', severity: 'suggestion', message: samples.whole.message },
];

/** Every card that is looked at and tried with axe. */
export const cards: Readonly<Record<string, CardView>> = {
  ...Object.fromEntries(Object.entries(samples).map(([key, hint]) => [key, { hint, row: [hint] }])),
  'one of several places': { hint: swaps[1]!, row: swaps },
};

/** Every state of the panel that is looked at and tried with axe. */
export const panelStates: Readonly<Record<string, PanelState>> = {
  'four hints': state({ hints: four, checklist: questions, hoveredHints: ['plain'] }),
  'every form': state({ hints: every, unfolded: true, checklist: questions, weightedLength: 1268, limit: 25_000 }),
  'twenty hints': state({
    hints: Array.from({ length: 20 }, (_, at) => ({ ...every[at % every.length]!, id: `many-${at}` })),
    unfolded: true,
    checklist: questions,
    weightedLength: 274,
  }),
  'several places, folded': state({ hints: several, checklist: questions.slice(1) }),
  'several places, unfolded': state({ hints: several, unfolded: true, hoveredHints: ['swap-0', 'swap-1'] }),
  'only to consider': state({ hints: swaps }),
  'only to consider, unfolded': state({ hints: [...swaps, samples.blank], unfolded: true }),
  'paused, for an hour': state({ paused: pausedUntil('2026-11-30T15:10') }),
  'off on this site': state({ paused: { until: null, site: 'pro.x.com', locked: false } }),
  'off on this site by policy': state({ paused: { until: null, site: 'pro.x.com', locked: true } }),
  'paused until turned on': state({ paused: pausedUntil(null), department: 'Department for Trying Out' }),
  'a thread, one of several accounts': state({
    hints: [samples.plain],
    postingAs: 'DeptForTryingOut',
    limit: 4_000,
    thread: [0, 2, 1].map((hints, index) => ({
      number: index + 1,
      hints,
      weightedLength: 250 + 20 * index,
      limit: 4_000,
      current: index === 2,
    })),
  }),
  'two special periods': state({
    hints: [samples.plain],
    modes: {
      now: [election],
      soon: [
        {
          ...election,
          id: 'release-day',
          title: 'Release day',
          name: 'Bus journeys',
          says: null,
          guidance: null,
          from: '2026-12-01T09:30',
          until: '2026-12-01T24:00',
        },
      ],
      goesOut: '2026-12-02T09:00',
      asksDay: true,
    },
    checklist: questions.slice(1),
  }),
  'fixes made': state({ hints: [samples.plain], undoable: 4 }),
  'one hint': state({ hints: [samples.plain], checklist: questions.slice(1, 2) }),
  'nothing to say': state({ checklist: questions.slice(1) }),
  'empty draft': state({ weightedLength: 0 }),
  'over the limit': state({ hints: [samples.whole], weightedLength: 288 }),
  'before posting': state({ hints: [...four, samples.picture], postBlocked: stopped, checklist: questions }),
  'before posting, with a reason': state({
    hints: [samples.picture, samples.plain],
    ignored,
    postBlocked: { ...stopped, needsReason: true, post: { number: 2, count: 3 } },
  }),
  'two ignored': state({ hints: [samples.plain], ignored, checklist: questions.slice(1, 2) }),
  'only ignored': state({ ignored: ignored.slice(0, 1) }),
  'bold goes': state({
    hints: [
      { ...samples.plain, losesStyle: true },
      { ...samples.several, losesStyle: true },
    ],
  }),
  'nothing may be ignored': state({
    hints: [
      { ...samples.hashtag, mayIgnore: false },
      { ...samples.plain, mayIgnoreWord: false },
    ],
  }),
  'a notice': state({ hints: [samples.plain], notice: 'The fix was not made. Your text has not changed.' }),
  'folded, clear': state({ collapsed: true }),
  'folded, in a special period': state({
    collapsed: true,
    hints: four,
    modes: { now: [election], soon: [], goesOut: null, asksDay: true },
  }),
  'folded, near': state({ collapsed: true, weightedLength: 268 }),
  'folded, hints': state({ collapsed: true, hints: four }),
  'icon, hints': state({ collapsed: true, isIcon: true, hints: four }),
  'icon, clear': state({ collapsed: true, isIcon: true }),
  'folded, ignored': state({ collapsed: true, hints: four, ignored }),
  'folded, only ignored': state({ collapsed: true, ignored: ignored.slice(0, 1) }),
  'folded, notice': state({ collapsed: true, hints: four, notice: 'Copied. Paste it into your post.' }),
};

const nothing = (): void => {};

/** Buttons that do nothing. */
export const idle: PanelActions = {
  fix: nothing,
  copy: nothing,
  fixAll: nothing,
  undoAll: nothing,
  dismissHints: nothing,
  showAgain: nothing,
  ignoreWord: nothing,
  openGuidance: nothing,
  openArticle: nothing,
  setGoesOut: nothing,
  hoverHints: nothing,
  setUnfolded: nothing,
  setCollapsed: nothing,
  setItemTicked: nothing,
  allowNextPost: nothing,
  focusEditor: nothing,
  dismissNotice: nothing,
  pause: nothing,
  resume: nothing,
  openPage: nothing,
  reportHint: nothing,
};
