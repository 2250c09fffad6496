import { isInPage, stopEvent } from './dom.ts';
import type { Site } from './site.ts';
import { now } from './time.ts';
import type { Verdict } from './verdict.ts';
import { watchPresses } from './watch-presses.ts';

export type PrePostCheckOptions = {
  /** Whether presses are checked at all. */
  readonly isOn: () => boolean;
  /**
   * What is known of the drafts of a composer; null where they cannot be checked. `trusted`: the person pressed, so
   * every editor there is taken up.
   */
  readonly verdict: (composer: HTMLElement, trusted: boolean) => Verdict | null;
  /** Whether the next press needs a reason; null where it does and there is no panel to ask for one. */
  readonly needsReason: () => boolean | null;
  /**
   * A press was stopped: shows the open hints of one post, if there is one of which not all are in `shown`. Gives the
   * ids that it has shown.
   */
  readonly holdPress: (composer: HTMLElement, shown: readonly string[]) => readonly string[];
  /** A press was stopped, as the answer is still on its way. */
  readonly pressWaits: (composer: HTMLElement) => void;
  /**
   * Called when a press on Post reaches X, so the draft is probably posted. `open`: something that must be fixed is in
   * it. `unasked`: without a reason that is required.
   */
  readonly pressPassed: (composer: HTMLElement, open: boolean, unasked: boolean) => void;
  /** The same, of a draft that was not checked. */
  readonly pressUnchecked: (composer: HTMLElement) => void;
};

type Guard = {
  /** An answer has come, on which a press may have waited. */
  readonly answerCame: () => void;
  /** The person has said why this goes out: the next press passes. */
  readonly reasonGiven: () => void;
  /** The composer of the press that was stopped last, while nothing has passed since. */
  readonly stoppedComposer: () => HTMLElement | null;
  /** A new draft: what was shown of the last one no longer counts. */
  readonly forget: () => void;
};

/** Milliseconds after a press was stopped before the next one counts as "I have checked this". */
const READING_TIME_MS = 1000;

/** A press on Post in a composer. `trusted`: a person made it. */
type Press = { readonly composerElement: HTMLElement; readonly trusted: boolean };

/** `shownBefore`: ids that were shown, and read, before this stop. `stoppedAt`: when, in milliseconds. */
type Stop = Verdict & {
  readonly composerElement: HTMLElement;
  readonly shownBefore: readonly string[];
  readonly stoppedAt: number;
  readonly hasReason?: boolean;
};

/**
 * Stops the first press on Post (or Ctrl/Cmd+Enter) while something that must be fixed is open, or while the answer is
 * still on its way, and lets a later one pass: a second or more later, of the same texts, and not the same press going
 * on. Decided in the press itself. A click that no person made, as voice software makes them, is counted by itself. A
 * fault of ours lets the press through; nothing here ever posts.
 */
export const interceptPost = (site: Site, preflight: PrePostCheckOptions, signal: AbortSignal): Guard => {
  /** What was stopped last, by whether a person pressed. */
  const stops = new Map<boolean, Stop>();
  /** What has just passed: a page may answer the person's key by a click of its own, which is the same press. */
  let through = '';

  /**
   * Shows what is open, or that the answer is on its way. `same`: the last stop, where it was of these texts; `isRead`:
   * it counts as read.
   */
  const show = (
    { composerElement: composer, trusted }: Press,
    { drafts, mustFix: open }: Verdict,
    same?: Stop,
    isRead?: boolean,
  ): void => {
    // Each post of a thread is shown, and read, before the next one is.
    const before = (isRead ? same?.mustFix : same?.shownBefore) ?? [];
    const next = open && [...before, ...preflight.holdPress(composer, before)];
    if (!open) preflight.pressWaits(composer);
    // The first of several presses in a row counts: the others do not put it off.
    if (!same || isRead || (open && !same.mustFix))
      stops.set(trusted, { composerElement: composer, drafts, mustFix: next, shownBefore: before, stoppedAt: now() });
  };

  /** `unasked`: without a reason that is required. */
  const letThrough = (composer: HTMLElement, { drafts, mustFix: open }: Verdict, unasked: boolean): void => {
    stops.clear();
    through = drafts;
    setTimeout(() => (through = ''));
    if (open) preflight.pressPassed(composer, open.length > 0, unasked);
    else preflight.pressUnchecked(composer);
  };

  /** Whether the page may see the press. `goesOn`: it is still the one before. */
  const passes = (press: Press, goesOn: boolean): boolean => {
    const { composerElement: composer, trusted } = press;
    const verdict = preflight.verdict(composer, trusted);
    if (!verdict) return (preflight.pressUnchecked(composer), true);
    const { drafts, mustFix: open } = verdict;
    const last = stops.get(trusted);
    if (drafts === through) return true;
    if (goesOn && last?.stoppedAt) return false;
    const need = preflight.needsReason();
    if (open?.length !== 0) {
      // What was shown counts for these texts alone, and only while nothing else is open.
      const same = last?.drafts === drafts ? last : undefined;
      const isRead = same && isReadAt(same, open, need);
      if (!isRead || !isShownIn(same, open)) return (show(press, verdict, same, isRead), false);
    }
    letThrough(composer, verdict, need === null && !last?.hasReason);
    return true;
  };
  const guard = (event: Event, element: Element, goesOn: boolean): void => {
    const composer = site.composerOf(element);
    try {
      if (!preflight.isOn() || passes({ composerElement: composer, trusted: event.isTrusted }, goesOn)) return;
      stopEvent(event);
    } catch {
      // Let it through: posting is never stopped by a fault of ours.
      preflight.pressUnchecked(composer);
    }
  };

  watchPresses(site, guard, signal);
  return {
    answerCame: () => {
      for (const [trusted, { composerElement: composer, mustFix: open }] of stops) {
        const verdict = open === null && preflight.verdict(composer, false);
        if (!verdict || !verdict.mustFix) continue;
        // What the person waited for has come: this is shown at once, and the next press may pass a second later.
        if (verdict.mustFix.length > 0) show({ composerElement: composer, trusted }, verdict);
        else stops.delete(trusted);
      }
    },
    reasonGiven: () =>
      stops.forEach((stop) =>
        Object.assign(stop, { drafts: preflight.verdict(stop.composerElement, false)?.drafts, hasReason: true }),
      ),
    stoppedComposer: () =>
      [...stops.values()].find(({ composerElement, mustFix }) => mustFix?.length && isInPage(composerElement))
        ?.composerElement ?? null,
    forget: () => stops.clear(),
  };
};

/** Whether there was time to read what a stop has shown, or the person has said why it goes out. */
const isReadAt = ({ hasReason, stoppedAt }: Stop, open: Verdict['mustFix'], needsReason: boolean | null): boolean =>
  !!hasReason || (now() - stoppedAt >= READING_TIME_MS && (!open || !needsReason));

/** Whether all that is open was shown at a stop; where the answer was on its way, whether it still is. */
const isShownIn = ({ mustFix }: Stop, open: Verdict['mustFix']): boolean =>
  open ? open.every((hint) => mustFix?.includes(hint)) : !mustFix;
