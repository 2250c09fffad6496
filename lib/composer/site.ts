import type { Context, Draft } from '../draft/draft.ts';
import type { Theme } from '../messaging/messages.ts';
import type { PlacedMark } from './editor.ts';

/**
 * What is known of one site's page by name: which elements make up its composer, and what the page shows beside the
 * text.
 */
export type Site = {
  readonly network: Draft['network'];
  /** The editor that holds an element, or null. */
  readonly editorOf: (target: EventTarget | null) => HTMLElement | null;
  /** The text box of a post that holds an element and is no editor we can read, or null. */
  readonly unknownBoxOf: (target: EventTarget | null) => HTMLElement | null;
  /** The Post button that holds an element, or null. */
  readonly postButtonOf: (target: EventTarget | null) => Element | null;
  /** The composer that an element is part of. */
  readonly composerOf: (element: Element) => HTMLElement;
  /** The editors of a composer, in the order of the thread. */
  readonly editorsIn: (composer: HTMLElement) => readonly HTMLElement[];
  /** The Post button of a composer, or null. */
  readonly postButtonIn: (composer: Element) => Element | null;
  /** What of a composer must never be covered: what is written or looked at, and the buttons. */
  readonly keepClearOf: (composer: Element) => {
    readonly textParts: readonly Element[];
    readonly controlParts: readonly Element[];
  };
  /** Selectors: what the page opens over itself, beside what its role shows; and an element that holds all of it. */
  readonly layerNames: string;
  readonly layerRoot: string;
  /** Where our hosts go: the document's root or, for a modal, its dialog, outside of which nothing can be pressed. */
  readonly hostParentOf: (element: Element) => Element;
  /** Attributes that tell, by a change, that something around a text has changed. */
  readonly watchedAttributes: readonly string[];
  /** Whether the page's own list of suggestions is open at an editor: it takes room that our frames must leave free. */
  readonly isListOpen: (editor: HTMLElement) => boolean;
  /** What the page shows of a draft beside its text. What it does not show is left out, never guessed. */
  readonly readContext: (editor: HTMLElement, composer: HTMLElement) => Context;
  /** The look that the page wears now. Asked at every key, so it must be cheap. */
  readonly readTheme: () => Theme;
  /** Tells whenever that look has changed, until the signal ends. */
  readonly followTheme: (changed: () => void, signal: AbortSignal) => void;
  /**
   * Makes what draws marks where a highlight cannot be seen: these in place of the last ones, until it is given none.
   */
  readonly createOverlay: () => (placed: readonly PlacedMark[]) => void;
};

/** The page's look as a colour scheme of CSS. */
export const colourScheme = (readTheme: Site['readTheme']): 'light' | 'dark' =>
  readTheme() === 'light' ? 'light' : 'dark';

/** Gives an element of ours the page's look. */
export const wearTheme = ({ style }: HTMLElement, readTheme: Site['readTheme']): void => {
  style.colorScheme = colourScheme(readTheme);
};
