import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../e2e/support/find-browsers.ts';

/** Starts the Chromium that the end-to-end tests use, without the extension. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath('chromium'), chromiumSandbox: process.getuid?.() !== 0 });
