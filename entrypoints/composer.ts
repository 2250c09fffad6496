import { startController } from '../lib/composer/controller.ts';
import { createDraftJs } from '../lib/composer/editors/draft-js.ts';
import { createXSite } from '../lib/composer/sites/x/x.ts';
import { nativeExtension } from '../lib/platform/native-extension.ts';

/*
 * The script inside X, declared in the manifest by wxt.config.ts: WXT's own content script wrapper sends the page an
 * event that carries the extension's id.
 */
export default { main: (): void => startController(nativeExtension(), createXSite(), createDraftJs()) };
