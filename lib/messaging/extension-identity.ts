import { browser } from '../platform/browser.ts';
import type { ExtensionIdentity } from './verify-sender.ts';

/** This extension, as its browser knows it. */
export const extensionIdentity = (): ExtensionIdentity => ({ id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') });
