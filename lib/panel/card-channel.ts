import type { CardView, HintActions } from './types.ts';
import { handle, type Handlers } from '../messaging/handlers.ts';
import type { Size, Theme } from '../messaging/messages.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** From the panel to its card: what to show, or nothing. */
export type ToCard = { readonly card: CardView | null; readonly theme: Theme; readonly language: InterfaceLanguage };

/** From the card to the panel: what was pressed there, and the size it needs in CSS pixels. */
export type FromCard =
  | { readonly type: 'ready' }
  | { readonly type: 'fix'; readonly hint: string; readonly index: number }
  | { readonly type: 'fix-all'; readonly hints: readonly string[] }
  | { readonly type: 'copy'; readonly hint: string; readonly index: number }
  | { readonly type: 'ignore-here'; readonly hints: readonly string[]; readonly reason: string | undefined }
  | { readonly type: 'ignore-word'; readonly hint: string; readonly isSure: boolean }
  | { readonly type: 'read-more'; readonly hint: string }
  | { readonly type: 'size'; readonly width: number; readonly height: number };

/** The panel's end of the channel to its card. */
type CardChannel = {
  readonly show: (card: CardView | null, theme: Theme, language: InterfaceLanguage) => void;
  /** Does what is pressed in the card, and tells what size it needs. */
  readonly listen: (actions: HintActions, onSize: (size: Size) => void) => void;
};

/** Opens the channel to the card of this panel. A card that is loaded later is shown what was shown last. */
export const openCardChannel = (name: string): CardChannel => {
  const channel = new BroadcastChannel(name);
  let shown: ToCard | null = null;
  return {
    show: (card, theme, language) => channel.postMessage((shown = { card, theme, language })),
    listen: (actions, onSize) => {
      const handlers: Handlers<FromCard> = {
        ready: () => void (shown && channel.postMessage(shown)),
        size: ({ width, height }) => onSize({ width, height }),
        fix: ({ hint, index }) => actions.fix(hint, index),
        'fix-all': ({ hints }) => actions.fixAll(hints),
        copy: ({ hint, index }) => actions.copy(hint, index),
        'ignore-here': ({ hints, reason }) => actions.dismissHints(hints, reason),
        'ignore-word': ({ hint, isSure }) => actions.ignoreWord(hint, isSure),
        'read-more': ({ hint }) => actions.openGuidance(hint),
      };
      channel.addEventListener('message', ({ data }: MessageEvent<FromCard>) => handle(handlers, data));
    },
  };
};
