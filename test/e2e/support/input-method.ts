import type { TestPage } from './page.ts';

/**
 * An input method at work in the editor that has focus, as for Japanese: text that stands there but is not written yet.
 */
export type InputMethod = {
  /** Shows text that is still being composed. */
  readonly compose: (text: string) => Promise<void>;
  /** Writes text in its place and ends the composition. */
  readonly commit: (text: string) => Promise<void>;
};

/** No driver knows input methods, so each browser is asked by its own inner way. */
export const inputMethod = (page: TestPage): Promise<InputMethod> =>
  page.browser === 'chromium' ? inChromium(page) : inFirefox(page);

type Protocol = { readonly send: (method: string, params: object) => Promise<unknown> };

const inChromium = async ({ raw }: TestPage): Promise<InputMethod> => {
  const context = (
    raw as unknown as { context: () => { newCDPSession: (page: unknown) => Promise<Protocol> } }
  ).context();
  const { send } = bound(await context.newCDPSession(raw));
  return {
    compose: async (text) =>
      void (await send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })),
    commit: async (text) => void (await send('Input.insertText', { text })),
  };
};

/** Firefox's own tests have a processor for this, in the window around the page. */
const inFirefox = async ({ raw }: TestPage): Promise<InputMethod> => {
  const { send } = bound((raw as unknown as { browser: () => { connection: Protocol } }).browser().connection);
  const { result } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: readonly { context: string }[] };
  };
  const inWindow = async (expression: string): Promise<void> => {
    await send('script.evaluate', { expression, target: { context: result.contexts[0]!.context }, awaitPromise: true });
  };
  await inWindow(`{
    globalThis.method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    method.beginInputTransactionForTests(window);
  }`);
  return {
    compose: (text) =>
      inWindow(`{
        method.setPendingCompositionString(${JSON.stringify(text)});
        method.appendClauseToPendingComposition(${text.length}, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(${text.length});
        method.flushPendingComposition();
      }`),
    commit: (text) => inWindow(`method.commitCompositionWith(${JSON.stringify(text)})`),
  };
};

const bound = (protocol: Protocol): Protocol => ({ send: protocol.send.bind(protocol) });
