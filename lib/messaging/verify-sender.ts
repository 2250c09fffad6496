import * as z from 'zod';
import type { ToBackground, PopupToPanel } from './messages.ts';
import { SITES } from '../networks/origins.ts';

/** What the browser says of whoever sent a message. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** This extension: its id, and where its own pages are, such as `chrome-extension://…` without a slash at the end. */
export type Own = { readonly id: string; readonly origin: string };

/** The parts of the extension that send messages. `composer`: the script inside X, in the page itself and in none of its frames; `panel`: in a frame. */
export type Part = 'composer' | 'panel' | 'options' | 'popup';

/** Which part of the extension has sent a message; null for anybody else, and where the browser does not say. */
const partOf = ({ id, url = '', origin, frameId, tab }: Sender, own: Own): Part | null => {
  const address = URL.parse(url);
  if (id !== own.id || !address) return null;
  const { protocol, host, pathname } = address;
  const from = `${protocol}//${host}`;
  // A document without an origin of its own, as in a sandbox, is none of ours whatever its address.
  if (origin !== undefined && origin !== from) return null;
  const inTab = tab?.id !== undefined;
  if (SITES.some((site) => site === from)) return inTab && frameId === 0 ? 'composer' : null;
  if (from !== own.origin) return null;
  if (pathname === '/panel.html') return inTab && frameId !== undefined && frameId > 0 ? 'panel' : null;
  return pathname === '/options.html' ? 'options' : pathname === '/popup.html' ? 'popup' : null;
};

/** `answer` is told the sender's tab, -1 where it is in none, as the popup itself. */
type Receiver<Message> = (own: Own, answer: (message: Message, tab: number) => unknown) => (message: unknown, sender: Sender) => Promise<unknown> | undefined;

const receiver =
  <Message extends { readonly type: string }>(shape: z.ZodType<Message>, from: Readonly<Record<Message['type'], Part>>): Receiver<Message> =>
  (own, answer) =>
  (message, sender) => {
    const part = partOf(sender, own);
    const { data } = part === null ? {} : shape.safeParse(message);
    return data && from[data.type as Message['type']] === part ? Promise.resolve(answer(data, sender.tab?.id ?? -1)) : undefined;
  };

/*
 * Every field is bounded and none may be added, so no message is longer than 2 KB. Whoever is not answered learns nothing, not even that
 * there was somebody to hear: `undefined` leaves a message to other listeners.
 */
const ticket = z.uuid();
const type = <Name extends string>(name: Name) => z.literal(name);

/** What the background hears: each message from the one part that sends it. */
export const verifyBackgroundMessage = receiver<ToBackground>(
  z.discriminatedUnion('type', [
    z.strictObject({ type: type('issue-token'), channel: ticket }),
    z.strictObject({ type: type('claim-token') }),
    z.strictObject({ type: type('check-rules') }),
    z.strictObject({ type: type('open-guidance'), guidance: z.string().min(1).max(1_000) }),
    z.strictObject({ type: type('take-words'), ticket }),
  ]),
  { 'issue-token': 'composer', 'claim-token': 'panel', 'check-rules': 'options', 'open-guidance': 'panel', 'take-words': 'popup' },
);

/** What a panel hears beside its port: the popup over its tab. */
export const verifyPanelMessage = receiver<PopupToPanel>(
  z.discriminatedUnion('type', [z.strictObject({ type: type('draft-terms') }), z.strictObject({ type: type('mention'), handle: z.string().min(1).max(100) })]),
  { 'draft-terms': 'popup', mention: 'popup' },
);
