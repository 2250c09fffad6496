import { browser } from '../platform/browser.ts';
import type { ExtensionIdentity } from './verify-sender.ts';

/** Returns the extension's id and origin. */
export const extensionIdentity = (): ExtensionIdentity => ({
  id: browser.runtime.id,
  origin: browser.runtime.getURL('').replace(/\/$/, ''),
});
