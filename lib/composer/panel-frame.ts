import type { Greeting, ToBackground, ToComposer, ToPanel } from '../messaging/messages.ts';
import { isInPage } from './dom.ts';
import { createHost } from './host.ts';

/** What the script inside a page needs of the browser, so that this folder never touches `browser`. */
export type ExtensionApi = {
  /** The panel's address inside the extension. */
  readonly panelUrl: () => string;
  readonly ask: (message: ToBackground) => Promise<unknown>;
  /** False once the extension has been updated or removed under the open page. */
  readonly alive: () => boolean;
};

/** A frame of the extension above the page. */
export type Frame = {
  /** The element that it stands in: what is placed and hidden. */
  readonly hostElement: HTMLElement;
  readonly innerFrame: HTMLIFrameElement;
  /** Loads it, the first time that this is called. */
  readonly openFrame: () => void;
};

/** The panel as the composer sees it. */
export type PanelFrames = {
  readonly panelFrame: Frame;
  readonly cardFrame: Frame;
  /** Sends once the panel has proved itself; earlier messages wait, of drafts only the last of each composer. */
  readonly sendToPanel: (message: ToPanel) => void;
  /** Whether it has proved itself, and so can answer. */
  readonly isAdmitted: () => boolean;
  /** Closes it, as it no longer answers, and tells so. */
  readonly giveUpOn: () => void;
  readonly closeFrames: () => void;
};

/**
 * Opens the panel in a frame, and its card in one that waits to be loaded, and talks to it over a port. Nothing is sent
 * before the panel has returned the one-time token that it fetched through the background, so a page that swaps the
 * frame's content learns nothing.
 *
 * @param parent where the hosts go: the document's root, or a dialog
 * @param onGone the frame was removed, navigated away or closed by the extension's going
 */
export const openPanelFrames = (
  parent: Element,
  extension: ExtensionApi,
  onMessage: (message: ToComposer) => void,
  onGone: () => void,
): PanelFrames => {
  let closed = false;
  // The two frames meet on a channel of their own origin, which no page can join; its name keeps tabs apart, and tells
  // the panel who greets it.
  const channel = crypto.randomUUID();
  const token = extension.ask({ type: 'issue-token', channel }).catch(() => null);
  const waiting = new Map<string, ToPanel>();
  let port: MessagePort | undefined;
  let admitted = false;

  const gone = (): void => {
    if (closed) return;
    close();
    onGone();
  };
  const close = (): void => {
    closed = true;
    port?.close();
    panel.hostElement.remove();
    card.hostElement.remove();
  };

  const admit = async (given: string, from: MessagePort): Promise<void> => {
    if (admitted || given !== (await token) || from !== port) return;
    admitted = true;
    for (const message of waiting.values()) from.postMessage(message);
    waiting.clear();
  };

  /**
   * Every load gives the frame a new port; a second load of an admitted panel means that the page has moved or
   * navigated it.
   */
  const connect = (): void => {
    if (port) return gone();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<ToComposer>) => {
      if (data.type === 'hello') void admit(data.token, port1);
      else if (admitted) onMessage(data);
    };
    // Chromium alone tells of the other side's end; elsewhere the next keystroke finds out.
    port1.addEventListener('close', gone);
    greet(panel, [port2]);
  };
  const greet = ({ innerFrame }: Frame, ports: Transferable[]): void =>
    innerFrame.contentWindow?.postMessage({ countersign: channel } satisfies Greeting, '*', ports);

  // A panel that cannot prove itself, say because the background was just stopped, is opened again.
  setTimeout(() => admitted || gone(), 10_000);
  const address = extension.panelUrl();
  const panel = createFrame(parent, 'panel', address);
  const card = createFrame(parent, 'card', `${address}#card`);
  panel.innerFrame.onload = connect;
  panel.openFrame();
  card.innerFrame.onload = () => greet(card, []);

  return {
    panelFrame: panel,
    cardFrame: card,
    sendToPanel: (message) => {
      if (!isInPage(panel.hostElement)) return gone();
      if (admitted) return port?.postMessage(message);
      const kind = 'composer' in message ? message.type + message.composer : message.type;
      // Taken out first, so that the newest goes last: a composer that has gone may be back.
      waiting.delete(kind);
      waiting.set(kind, message);
    },
    isAdmitted: () => admitted,
    giveUpOn: gone,
    closeFrames: close,
  };
};

const createFrame = (parent: Element, name: string, address: string): Frame => {
  const { hostElement, shadow } = createHost(parent, name);
  const frame: HTMLIFrameElement & { credentialless?: boolean } = document.createElement('iframe');
  // Chromium loads no other frame into a page whose own policy asks the same of frames (Cross-Origin-Embedder-Policy).
  frame.credentialless = true;
  frame.part = 'frame';
  frame.title = 'Countersign';
  frame.src = address;
  // Placed and shown once the panel has said what size it needs.
  hostElement.style.visibility = 'hidden';
  return { hostElement, innerFrame: frame, openFrame: () => isInPage(frame) || shadow.append(frame) };
};
