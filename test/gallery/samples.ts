import type { DeskActions, DeskState, ShownHint } from '../../lib/desk/types.ts';
import type { Source } from '../../lib/rule-set/schema.ts';

const style: Source = {
  title: 'GOV.UK style guide: words to avoid',
  url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  licence: 'Open Government Licence v3.0',
  read: 'second-hand',
  lastChecked: '2026-11-02',
};
const ours: Source = { title: 'Countersign: our own good practice, no published guidance found', licence: 'MIT', read: 'ours', lastChecked: '2026-11-02' };

const hintOf = (id: string, given: Partial<ShownHint> & Pick<ShownHint, 'message' | 'why'>): ShownHint => ({
  id,
  rule: `sample/${id}`,
  severity: 'warning',
  target: { start: 0, end: 7 },
  excerpt: 'utilise',
  source: style,
  linkHosts: ['www.gov.uk'],
  replacements: [],
  ...given,
});
const replace = (text: string, cost: number) => ({ span: { start: 0, end: 7 }, text, cost });

/** One hint of every form that the panel and the card have to show well. */
export const samples = {
  hashtag: hintOf('hashtag', {
    severity: 'error',
    excerpt: '#warmhomes',
    message: 'Start each word of the hashtag with a capital.',
    why: 'Screen readers then say each word.',
    replacements: [replace('#WarmHomes', 0)],
  }),
  plain: hintOf('plain', { message: 'Use “use” instead of “utilise”.', why: 'Plain words reach more people.', replacements: [replace('use', -4)] }),
  link: hintOf('link', {
    excerpt: 'https://youtu.be/dQw4w9WgXcQ?si=Ab12',
    message: 'Take the tracking off the YouTube link.',
    why: 'It tells YouTube who shared the film, and readers trust a short link more.',
    replacements: [replace('https://youtu.be/dQw4w9WgXcQ?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf', 0)],
  }),
  tone: hintOf('tone', {
    severity: 'suggestion',
    excerpt: 'delighted',
    message: 'Let the news speak: “delighted” is about us.',
    why: 'People come for what changes for them.',
    source: ours,
    guidance: 'risk-tone',
    replacements: [replace('', -10)],
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
    message: 'Say in the first line what has changed, then for whom.',
    why: 'Most people read no further than the first line of a post in a busy feed.',
  }),
  blank: hintOf('blank', { severity: 'suggestion', excerpt: '  ', message: 'Keep one space here.', why: 'Double spaces look like slips.', replacements: [replace(' ', -1)] }),
  longWord: hintOf('long-word', {
    excerpt: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    message: 'Check the spelling of “Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch”.',
    why: 'It is a long name: https://example.org/a/very/long/address/that/has/no/break/in/it/at/all.',
    replacements: [replace('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.', 1)],
  }),
} as const;

const four = [samples.hashtag, samples.plain, samples.link, samples.tone];
const every = Object.values(samples);
const questions = [
  { id: 'q/captions', question: 'The film has accurate captions', why: 'Most people watch without sound.', done: true },
  { id: 'q/clearance', question: 'This has been cleared, or is already public', why: 'What is posted cannot be taken back.', done: false },
  { id: 'q/reply-ready', question: 'Someone will answer replies today', why: 'A question left open speaks for itself.', done: false },
];

const state = (given: Partial<DeskState>): DeskState => ({
  hints: [],
  weightedLength: 121,
  limit: 280,
  checklist: [],
  folded: false,
  preflight: false,
  notice: null,
  current: null,
  ...given,
});

/** Every state of the panel that is looked at and tried with axe. */
export const deskStates: Readonly<Record<string, DeskState>> = {
  'four hints': state({ hints: four, checklist: questions, current: 'plain' }),
  'every form': state({ hints: every, checklist: questions, weightedLength: 1268, limit: 25_000 }),
  'twenty hints': state({ hints: Array.from({ length: 20 }, (_, at) => ({ ...every[at % every.length]!, id: `many-${at}` })), checklist: questions, weightedLength: 274 }),
  'one hint': state({ hints: [samples.plain], checklist: questions.slice(1, 2) }),
  'nothing to say': state({ checklist: questions.slice(1) }),
  'empty draft': state({ weightedLength: 0 }),
  'over the limit': state({ hints: [samples.whole], weightedLength: 288 }),
  'before posting': state({ hints: [...four, samples.picture], preflight: true, checklist: questions }),
  'a notice': state({ hints: [samples.plain], notice: 'That could not be put in safely, so your words are as they were.' }),
  'folded, clear': state({ folded: true }),
  'folded, near': state({ folded: true, weightedLength: 268 }),
  'folded, hints': state({ folded: true, hints: four }),
  'folded, notice': state({ folded: true, hints: four, notice: 'Copied: paste it where it belongs.' }),
};

const nothing = (): void => {};

/** Buttons that do nothing. */
export const idle: DeskActions = {
  fix: nothing,
  copy: nothing,
  ignoreHere: nothing,
  ignoreWord: nothing,
  readMore: nothing,
  point: nothing,
  fold: nothing,
  tick: nothing,
  postAnyway: nothing,
  leave: nothing,
  dismissNotice: nothing,
};
