import type { Draft } from '../draft/draft.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { parseYouTubeUrl } from '../draft/youtube.ts';
import type { ChecklistItem } from '../rule-set/schema.ts';
import type { Lists } from '../rules/lists.ts';
import type { Hint } from './hint.ts';

type PostTrigger = NonNullable<ChecklistItem['triggers']['post']>[number];

/** The most questions asked about one draft. */
const MAX_ITEMS = 3;
/** The most of these that every original post would be asked. */
const MAX_GENERAL_ITEMS = 2;

const hasMedia = (draft: Draft, kind: Draft['media'][number]['kind']): boolean =>
  draft.media.some((media) => media.kind === kind);

/**
 * Whether a YouTube address leads to something of others: a film that is not in the lists, or a channel where no list
 * says whose it is. Nothing does while no film is listed, as every film would.
 */
const isOfOthers = (lists: Lists): ((address: string) => boolean) => {
  const idOf = (listed: string): string => {
    const found = parseYouTubeUrl(listed);
    return found !== null && 'id' in found ? found.id : listed;
  };
  const own = new Set(lists.videos.map(idOf));
  return (address) => {
    if (own.size === 0) return false;
    const found = parseYouTubeUrl(address);
    if (found?.what === 'video' || found?.what === 'playlist') return !own.has(found.id);
    // With a list of channels, the rule about channels covers the others.
    return found?.what === 'channel' && lists.channels.length === 0;
  };
};

/** A sum of money, a percentage or a number in millions. Not a bus, a road or a phone line, a time or an age. */
const SUM = /[£$€] ?\d|\d ?%|\bper ?cent\b|\d ?(?:million|billion|trillion|bn)\b/iu;
/** A number in thousands. */
const THOUSANDS = /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])/u;
/** What statistics count, and since when: “1,204 cases last week”, but not “a Roman shoe of 1,900 years”. */
const COUNTED =
  /\b(?:last|this|past|next) (?:week|weekend|month|year|quarter)\b|\bsince \d{4}|\bin the (?:week|month|year|quarter|weekend)\b|\bover the (?:weekend|year)\b|\b(?:arrests|calls|cases|claims|complaints|crimes|deaths|families|fines|homes|incidents|jobs|knives|blades|offences|patients|pupils|referrals|tests|visits|weapons)\b/iu;

const hasFigure = (text: string): boolean => SUM.test(text) || (THOUSANDS.test(text) && COUNTED.test(text));

/** An address may hold any of these signs. */
const withoutLinks = ({ text, links }: Draft): string =>
  links.reduceRight((kept, { start, end }) => `${kept.slice(0, start)} ${kept.slice(end)}`, text);

const IS: Readonly<Record<PostTrigger, (draft: Draft, isOthers: (address: string) => boolean) => boolean>> = {
  original: ({ reply }) => !reply,
  reply: ({ reply }) => reply,
  quote: ({ quote }) => quote,
  thread: ({ thread }) => thread !== null && thread.count > 1,
  poll: ({ poll }) => poll,
  scheduled: ({ scheduledFor }) => scheduledFor !== null,
  image: (draft) => hasMedia(draft, 'image'),
  gif: (draft) => hasMedia(draft, 'gif'),
  video: (draft) => hasMedia(draft, 'video'),
  link: ({ links }) => links.length > 0,
  youtube: ({ links }) => links.some(({ text }) => parseYouTubeUrl(text) !== null),
  'youtube-of-others': ({ links }, isOthers) => links.some(({ text }) => isOthers(text)),
  mention: ({ mentions }) => mentions.length > 0,
  number: ({ words }) => words.some(({ text }) => text[0]! >= '0' && text[0]! <= '9'),
  figure: (draft) => hasFigure(withoutLinks(draft)),
};

/** Returns the ids of the questions to ask about a draft, most important first. */
type ChecklistSelector = (draft: Draft, hints: readonly Hint[]) => readonly string[];

/** Creates a function that returns the indexes of the items with a word in the draft. */
const compileWords = (items: readonly ChecklistItem[]): ((draft: Draft) => ReadonlySet<number>) => {
  const phrases = items.map(({ triggers }, index) => (triggers.words ?? []).map((text) => ({ text, value: index })));
  const findAny = createPhraseFinder(phrases.flat());
  const finders = phrases.map((one) => createPhraseFinder(one));
  const none: ReadonlySet<number> = new Set();
  // Most drafts have none of the words, and one search shows that. Items may share words, so each needs its own search
  // after that.
  return (draft) =>
    findAny(draft).length === 0
      ? none
      : new Set(finders.flatMap((find, index) => (find(draft).length > 0 ? [index] : [])));
};

/**
 * Compiles the questions of a rule set. At most three are asked, of them at most two that any original post would be
 * asked.
 */
export const compileChecklist = (items: readonly ChecklistItem[], lists: Lists): ChecklistSelector => {
  const isOthers = isOfOthers(lists);
  const ordered = items.toSorted((a, b) => b.priority - a.priority);
  const spokenIn = compileWords(ordered);
  const kinds = [...new Set(ordered.flatMap(({ triggers }) => triggers.post ?? []))];
  return (draft, hints) => {
    if (draft.media.length === 0 && !/\S/.test(draft.text)) return [];
    const spoken = spokenIn(draft);
    const is = kinds.filter((kind) => IS[kind](draft, isOthers));
    const isFired = (id: string) => hints.some(({ rule }) => rule === id);
    let general = 0;
    const asked = ordered.filter(({ triggers: { always, rules, post } }, index) => {
      if (spoken.has(index) || post?.some((kind) => kind !== 'original' && is.includes(kind)) || rules?.some(isFired))
        return true;
      return (
        (always === true || (post?.includes('original') === true && is.includes('original'))) &&
        ++general <= MAX_GENERAL_ITEMS
      );
    });
    return asked.slice(0, MAX_ITEMS).map(({ id }) => id);
  };
};
