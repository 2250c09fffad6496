import type { Draft } from '../draft/draft.ts';
import { createPhraseFinder } from '../draft/phrases.ts';
import { parseYouTubeUrl } from '../draft/youtube.ts';
import type { ChecklistItem } from '../rule-set/schema.ts';
import type { Lists } from '../rules/lists.ts';
import type { AskedItem, AskReason, Hint } from './hint.ts';

type PostTrigger = NonNullable<ChecklistItem['triggers']['post']>[number];

/** The most statements shown with one draft. */
const MAX_ITEMS = 3;
/** The most of these that every original post would get. */
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

/** A tag that invites answers: #AskTheChief, #WhyILoveOurTown, #MyHospital. */
const OPEN_TAG = /^(?:Ask|Why|My|Tell|Share|Show|Caption)\p{Lu}/u;
const INVITATION = /\?|\b(?:tell|share|send|ask|use|post|show|reply)\b/i;
const hasOpenTag = ({ text, hashtags }: Draft): boolean =>
  hashtags.some((tag) => OPEN_TAG.test(tag.text)) && INVITATION.test(text);

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
  'open-hashtag': hasOpenTag,
  figure: (draft) => hasFigure(withoutLinks(draft)),
};

/**
 * Returns the statements to show with a draft and why, most important first. `modes`: ids of the modes that hold.
 */
type ChecklistSelector = (draft: Draft, hints: readonly Hint[], modes?: readonly string[]) => readonly AskedItem[];

/** Creates a function that finds the first word in the draft for each item that has one there, by the item's index. */
const compileWords = (items: readonly ChecklistItem[]): ((draft: Draft) => ReadonlyMap<number, string>) => {
  const phrases = items.map(({ triggers }, index) => (triggers.words ?? []).map((text) => ({ text, value: index })));
  const findAny = createPhraseFinder(phrases.flat());
  const finders = phrases.map((one) => createPhraseFinder(one));
  const none: ReadonlyMap<number, string> = new Map();
  // Most drafts have none of the words, and one search shows that. Items may share words, so each needs its own search
  // after that.
  return (draft) =>
    findAny(draft).length === 0
      ? none
      : new Map(
          finders.flatMap((find, index) =>
            find(draft)
              .slice(0, 1)
              .map(({ start, end }) => [index, draft.text.slice(start, end)] as const),
          ),
        );
};

/** What is known of a draft when its statements are chosen. */
type Known = {
  readonly word: string | undefined;
  readonly is: readonly PostTrigger[];
  readonly hints: readonly Hint[];
};

/** Why an item is shown with this draft in particular; null if nothing of it calls for the item. */
const reasonFor = ({ triggers: { rules, post } }: ChecklistItem, { word, is, hints }: Known): AskReason | null => {
  if (word !== undefined) return { by: 'words', words: word };
  const kind = post?.find((one) => one !== 'original' && is.includes(one));
  if (kind) return { by: 'post', post: kind };
  const hint = hints.find(({ rule }) => rules?.includes(rule));
  return hint ? { by: 'hint', rule: hint.rule } : null;
};

/**
 * Compiles the statements of a rule set. At most three are shown, of them at most two that any original post would
 * get.
 */
export const compileChecklist = (items: readonly ChecklistItem[], lists: Lists): ChecklistSelector => {
  const isOthers = isOfOthers(lists);
  const ordered = items.toSorted((a, b) => b.priority - a.priority);
  const wordsIn = compileWords(ordered);
  const kinds = [...new Set(ordered.flatMap(({ triggers }) => triggers.post ?? []))];
  return (draft, hints, modes = []) => {
    if (draft.media.length === 0 && !/\S/.test(draft.text)) return [];
    const words = wordsIn(draft);
    const is = kinds.filter((kind) => IS[kind](draft, isOthers));
    let general = 0;
    const asked = ordered.flatMap((item, index): readonly AskedItem[] => {
      if (item.modes && !item.modes.some((mode) => modes.includes(mode))) return [];
      const because = reasonFor(item, { word: words.get(index), is, hints });
      if (because) return [{ id: item.id, because }];
      const { always, post } = item.triggers;
      const isGeneral = always === true || (post?.includes('original') === true && is.includes('original'));
      return isGeneral && ++general <= MAX_GENERAL_ITEMS ? [{ id: item.id, because: { by: 'always' } }] : [];
    });
    return asked.slice(0, MAX_ITEMS);
  };
};
