import { browser } from '../platform/browser.ts';
import type { Own } from './verify-sender.ts';

/** This extension, as its browser knows it. */
export const ownSelf = (): Own => ({ id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') });
