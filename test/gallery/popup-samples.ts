import { type CheckState, emptyPost } from '../../components/popup/check/types.ts';
import type { WrongHintState } from '../../components/popup/report/types.ts';
import type { RowSummary } from '../../lib/messaging/messages.ts';
import type { PopupState } from '../../components/popup/types.ts';
import type { Term } from '../../lib/rule-set/schema.ts';
import { starterGlossary } from '../../lib/rule-set/starter/starter-glossary.ts';
import type { Article } from '../../lib/rule-set/strategy-schema.ts';
import { panelStates, samples } from './samples.ts';
import { getHelp } from '../../lib/i18n/help-messages.ts';
import { enRules } from '../../lib/i18n/en/rules.ts';

const strategy = starterGlossary();
const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

const [aTerm, anArticle] = [strategy.glossary[0]!, strategy.guidance.find(({ id }) => id === 'objectives')!];
const longTerm: Term = {
  ...aTerm,
  id: 'long',
  term: LONG,
  synonyms: [LONG.repeat(2)],
  oldNames: [LONG],
  definition: `${LONG} ${LONG.repeat(3)}.`,
  since2009: LONG.repeat(2),
  translations: { cy: [LONG], en: [LONG] },
};
const longArticle: Article = {
  ...anArticle,
  id: 'long',
  title: LONG,
  now: { ...anArticle.now, text: `**${LONG.repeat(2)}**\n\n- ${LONG.repeat(3)}` },
  in2009: { ...anArticle.in2009!, text: LONG.repeat(3) },
  superseded: LONG.repeat(3),
};

/** A state of the popup: what is shown at which of its addresses, and the text being checked there. */
export type PopupSample = { readonly state: PopupState; readonly hash: string; readonly check: CheckState };

const plain: PopupState = {
  inForce: { department: 'Department for Trying Out', version: 7, published: '2026-11-02', amiss: null },
  glossary: strategy.glossary,
  strategy,
  tab: null,
  off: null,
  mayPause: 'any',
  modes: { now: [], soon: [] },
  inDraft: [],
  asked: '',
  help: getHelp('en'),
  inPopup: false,
};
const inTrouble = {
  words: enRules.faults.unsigned({ kept: 7 }),
  severity: 'red',
  more: 2,
  help: 'rules-refused',
} as const;

const text = 'We will utilise #warmhomes.\n\nWatch: https://youtu.be/dQw4w9WgXcQ?si=Ab12 😀';
const at = (excerpt: string) => ({ start: text.indexOf(excerpt), end: text.indexOf(excerpt) + excerpt.length });
const found = [
  { ...samples.plain, target: at('utilise') },
  { ...samples.hashtag, target: at('#warmhomes') },
  { ...samples.link, target: at('https://youtu.be/dQw4w9WgXcQ?si=Ab12') },
  samples.picture,
  samples.whole,
];
const check: CheckState = {
  text,
  post: emptyPost,
  accounts: [],
  panel: { ...panelStates['four hints']!, hints: found },
};

const popup = (more: Partial<PopupState> = {}, hash = ''): PopupSample => ({
  state: { ...plain, ...more },
  hash,
  check,
});
const checking = (more: Partial<CheckState> = {}): PopupSample => ({
  state: plain,
  hash: '#check',
  check: { ...check, ...more },
});

const rows: readonly RowSummary[] = found.map(({ rule, message, severity }, index) => ({
  rule,
  message,
  severity,
  places: index === 1 ? 3 : 1,
}));

/** A report of a wrong hint, with a choice of hints and a sentence of the draft. */
export const wrongHintState: WrongHintState = {
  rules: [
    { id: 'plain/utilise', title: 'Plain words' },
    { id: 'hash/case', title: 'Capitals in hashtags' },
  ],
  words: 'We will utilise #warmhomes.',
  ruleSet: { id: 'trying-out', department: 'Department for Trying Out', version: 7 },
  contact: 'Press office: press@tryingout.example',
  product: '0.1.0',
};

/** Every state of the popup and of the check in it that is looked at and tried with axe. */
export const popupStates: Readonly<Record<string, PopupSample>> = {
  'popup, first use': popup(),
  'popup, special periods': popup({
    modes: {
      now: [
        {
          id: 'e',
          title: 'Pre-election period',
          name: 'Senedd election',
          says: 'Post only what people or services need now.',
          guidance: 'elections',
          from: null,
          until: '2026-12-03T22:00',
        },
      ],
      soon: [
        {
          id: 'r',
          title: 'Release day',
          name: null,
          says: null,
          guidance: null,
          from: '2026-12-01T00:00',
          until: '2026-12-01T24:00',
        },
      ],
    },
  }),
  'popup, a draft is being written': popup({ inDraft: ['repost', 'alt-text', 'pre-election-period'] }),
  'popup, hints of the tab': popup({ tab: { rows, siteOff: null } }),
  'popup, no hints in the tab': popup({ tab: { rows: [], siteOff: null } }),
  'popup, paused': popup({ off: { until: '2026-11-30T15:10', site: null, locked: false } }),
  'popup, off on this site': popup({ off: { until: null, site: 'pro.x.com', locked: false } }),
  'popup, off on this site by policy': popup({ off: { until: null, site: 'pro.x.com', locked: true }, mayPause: 'no' }),
  'report, a wrong hint': popup({}, '#report'),
  'popup, found': popup({ asked: 'tweet' }),
  'popup, nothing found': popup({ asked: 'bargain' }),
  'popup, nothing near': popup({ asked: 'w'.repeat(100) }),
  'popup, a question about Countersign': popup({ asked: 'how do I turn this off' }),
  'popup, an answer about Countersign': popup({}, '#help/pause'),
  'popup, all help': popup({}, '#help'),
  'popup, a term': popup({}, '#term/repost'),
  'popup, a term of 2009': popup({}, '#term/link-shortener'),
  'popup, a long term': popup({ glossary: [longTerm] }, '#term/long'),
  'popup, a long result': popup({ glossary: [longTerm], asked: LONG }),
  'strategy, contents': popup({}, '#guidance'),
  'strategy, contents with none': popup({ strategy: { ...strategy, guidance: [] } }, '#guidance'),
  'strategy, what no longer holds': popup({}, '#guidance/figures'),
  'strategy, objectives': popup({}, '#guidance/objectives'),
  'strategy, kinds of post': popup({}, '#guidance/what-to-post'),
  'strategy, how often': popup({}, '#guidance/how-often'),
  'strategy, today alone': popup({}, '#guidance/parliament-first'),
  'strategy, long words': popup(
    { glossary: [longTerm], strategy: { ...strategy, guidance: [longArticle] } },
    '#guidance/long',
  ),
  'popup, rules bring nothing': popup({ glossary: [], strategy: { ...strategy, guidance: [] } }),
  'popup, rules not read yet': popup({ inForce: null, glossary: [], strategy: { ...plain.strategy, guidance: [] } }),
  'popup, rules in trouble': popup({ inForce: { ...plain.inForce!, amiss: inTrouble } }),
  'popup, long names': popup({
    inForce: {
      ...plain.inForce!,
      department: `Department of ${LONG} and ${LONG}`,
      amiss: { words: LONG.repeat(3), severity: 'amber', more: 0, help: 'rules-old' },
    },
  }),
  'check, empty': checking({ text: '', panel: panelStates['empty draft']! }),
  'check, hints': checking(),
  'check, every form': checking({
    post: {
      reply: true,
      alts: ['', 'A red door'],
      poll: ['Yes', 'No', '', ''],
      account: '@dept',
      scheduledFor: '2026-11-23T09:00',
    },
    accounts: [
      { handle: 'dept', limit: 25_000 },
      { handle: 'fifteen_letters', limit: 4_000 },
    ],
    panel: panelStates['every form']!,
  }),
  'check, two ignored': checking({ panel: { ...check.panel, ignored: panelStates['two ignored']!.ignored } }),
  'check, nothing to say': checking({ panel: panelStates['nothing to say']! }),
  'check, over the limit': checking({
    text: `${text}\n${LONG.repeat(6)}`,
    panel: { ...panelStates['over the limit']!, hints: found },
  }),
  'check, a notice': checking({
    panel: { ...check.panel, notice: 'Report copied. Paste it into an email or document.' },
  }),
};
