import type { Extension } from '../lib/composer/panel-frame.ts';
import { runComposer } from '../lib/composer/controller.ts';
import { draftJs } from '../lib/composer/editors/draft-js.ts';
import { x } from '../lib/composer/sites/x/x.ts';

/*
 * The script inside X, declared in the manifest by wxt.config.ts: WXT's own content script wrapper sends the page an event that
 * carries the extension's id. It uses the browser's native API, never the polyfill.
 */
type Runtime = { readonly id?: string; getURL: (path: string) => string; sendMessage: (message: unknown) => Promise<unknown> };

const main = (): void => {
  const scope = globalThis as unknown as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (): Runtime | undefined => scope.browser?.runtime ?? scope.chrome?.runtime;
  const extension: Extension = {
    panelUrl: () => runtime()?.getURL('/panel.html') ?? '',
    ask: async (message) => runtime()?.sendMessage(message),
    alive: () => {
      try {
        return runtime()?.id !== undefined;
      } catch {
        return false;
      }
    },
  };
  runComposer(extension, x, draftJs);
};

export default { main };
