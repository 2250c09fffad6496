import * as z from 'zod';
import { type MessageOf, type OneTimeMessage, type ExtensionContext, TO_BACKGROUND, TO_PANEL } from './messages.ts';
import { SITES } from '../networks/origins.ts';

/** The sender of a message, as the browser reports it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** This extension: its id, and where its own pages are, such as `chrome-extension://…` without a slash at the end. */
export type ExtensionIdentity = { readonly id: string; readonly origin: string };

/** The origin and path from which this extension has sent a message; null for anybody else. */
const addressOf = ({ id, url = '', origin }: Sender, extension: ExtensionIdentity) => {
  const address = URL.parse(url);
  if (id !== extension.id || !address) return null;
  const { protocol, host, pathname } = address;
  const from = `${protocol}//${host}`;
  // A document without an origin of its own, as in a sandbox, is none of ours whatever its address.
  return origin !== undefined && origin !== from ? null : { from, pathname };
};

/**
 * Whether a page or frame of the extension itself sends, and not its script inside X. `path`: that page alone, as in
 * "/popup.html".
 */
export const isOwnPage = (sender: Sender, extension: ExtensionIdentity, path?: string): boolean => {
  const address = addressOf(sender, extension);
  return address?.from === extension.origin && (path === undefined || address.pathname === path);
};

/** Which part of the extension has sent a message; null for anybody else, and where the browser does not say. */
const contextOf = (sender: Sender, extension: ExtensionIdentity): ExtensionContext | null => {
  const address = addressOf(sender, extension);
  if (!address) return null;
  const { from, pathname } = address;
  if (SITES.some((site) => site === from)) return isInTab(sender) && sender.frameId === 0 ? 'composer' : null;
  return from === extension.origin ? pageOf(pathname, sender) : null;
};

const isInTab = ({ tab }: Sender): boolean => tab?.id !== undefined;

/** Which part a page of ours is. A panel is one in a frame alone. */
const pageOf = (path: string, sender: Sender): ExtensionContext | null => {
  if (path === '/panel.html') return isInTab(sender) && (sender.frameId ?? 0) > 0 ? 'panel' : null;
  return path === '/options.html' ? 'options' : path === '/popup.html' ? 'popup' : null;
};

/** `answer` is told the sender's tab, -1 where it is in none, as the popup itself. */
type Verify<Message> = (
  extension: ExtensionIdentity,
  answer: (message: Message, tab: number) => unknown,
) => (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/*
 * Whoever is not answered learns nothing, not even that there was somebody to hear: `undefined` leaves a message to
 * other listeners.
 */
const verifier = <Table extends Readonly<Record<string, OneTimeMessage>>>(table: Table): Verify<MessageOf<Table>> => {
  const kinds = new Map<unknown, { readonly from: ExtensionContext; readonly shape: z.ZodType }>(
    Object.entries(table).map(([type, { from, fields }]) => [
      type,
      { from, shape: z.strictObject({ type: z.literal(type), ...fields }) },
    ]),
  );
  return (extension, answer) => (message, sender) => {
    const kind = kinds.get(typeOf(message));
    if (kind === undefined || contextOf(sender, extension) !== kind.from) return undefined;
    const { success, data } = kind.shape.safeParse(message);
    // Its shape was made from the table, which the type is made from too.
    return success ? Promise.resolve(answer(data as MessageOf<Table>, sender.tab?.id ?? -1)) : undefined;
  };
};

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;

/** What the background hears: each message from the one part that sends it. */
export const verifyBackgroundMessage = verifier(TO_BACKGROUND);

/** What a panel hears beside its port: the popup over its tab. */
export const verifyPanelMessage = verifier(TO_PANEL);
