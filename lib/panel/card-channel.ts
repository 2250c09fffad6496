import type { ShownHint } from './types.ts';
import type { Theme } from '../messaging/messages.ts';
import type { InterfaceLanguage } from '../text/languages.ts';

/** From the panel to its card: what to show, or nothing. */
export type ToCard = { readonly hint: ShownHint | null; readonly theme: Theme; readonly language: InterfaceLanguage };

/** From the card to the panel: what was pressed there, and the size it needs in CSS pixels. */
export type FromCard =
  | { readonly type: 'ready' }
  | { readonly type: 'fix' | 'copy'; readonly hint: string; readonly index: number }
  | { readonly type: 'ignore-here'; readonly hint: string; readonly reason: string | undefined }
  | { readonly type: 'ignore-word' | 'read-more'; readonly hint: string }
  | { readonly type: 'size'; readonly width: number; readonly height: number };
