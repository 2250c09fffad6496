import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestListener } from 'node:http';
import { type BrowserName, browserPath } from './find-browsers.ts';
import { eventually } from './wait-for.ts';
import { openProxy } from './proxy.ts';
import { type RawPage, type TestPage, wrapPage } from './page.ts';
import { ADD_ON, type PolicyFolder } from './policy.ts';
import { RULES_HOST, serve } from './server.ts';

/** Firefox gives each installation an id of its own, so tests set it; Chromium's follows from the folder's path. */
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';
/** The same page where the extension does not run, to compare with. */
export const ELSEWHERE = 'practice.invalid';

/** A real browser with the extension installed, in which x.com is the practice composer. */
export type TestBrowser = {
  readonly name: BrowserName;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`. */
  readonly origin: string;
  /** The folder in which the browser keeps what it keeps of its user. */
  readonly profile: string;
  readonly page: () => Promise<TestPage>;
  /** Hosts that something in the browser asked for and did not get. */
  readonly refused: readonly string[];
  /**
   * All that anything in the browser told any host: what it asked the proxy for, and every request's line, headers and
   * body.
   */
  readonly wire: readonly string[];
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** Without the extension, to compare with. */
  readonly bare?: boolean;
  readonly headed?: boolean;
  /** With what `wxt` has built in development, which loads its pages from a server on this computer. */
  readonly development?: boolean;
  /** Let the browser reach the live sites. */
  readonly live?: boolean;
  /** Extra pixels per CSS pixel, for screenshots. */
  readonly scale?: number;
  readonly forcedColors?: boolean;
  /** With a touch screen. */
  readonly touch?: boolean;
  /**
   * Firefox puts what is open, with what stands in forms, on the disk each second and not each fifteen, as it does to
   * restore it after a crash.
   */
  readonly keepsSession?: boolean;
  /** Leaves the page open that opens by itself after installation. */
  readonly keepsFirstRun?: boolean;
  /** What an administrator tells the extension. */
  readonly policy?: PolicyFolder;
  /** Chromium by puppeteer: Playwright gives up a page as crashed when a process of one of its frames ends. */
  readonly survivesCrashes?: boolean;
  /** Answers what is asked of RULES_HOST, which else is refused. */
  readonly rules?: RequestListener;
};

/** Where the built extension lies. */
export const extensionIn = (folder: string): string =>
  fileURLToPath(new URL(`../../../.output/${folder}`, import.meta.url));

/** Opens a browser. Everything but X's hosts is refused, unless `live`. */
export const launch = async (name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> => {
  const wire: string[] = [];
  const log = (line: string): void => void wire.push(line);
  const server = await serve(options.rules, log);
  const proxy = await openProxy(
    ['x.com', 'twitter.com', 'pro.x.com', ELSEWHERE, ...(options.rules ? [RULES_HOST] : [])],
    server.port,
    log,
  );
  const open = name === 'firefox' ? openFirefox : options.survivesCrashes ? openChromiumByPuppeteer : openChromium;
  const browser = await open(await browserPath(name), proxy.port, options, server.keyHash);
  // It would take the focus of the page that a test opens.
  if (!options.bare && !options.keepsFirstRun) {
    const firstRun = await eventually(browser.firstRun, (page) => page !== undefined, 30_000);
    await firstRun!.close();
  }
  return {
    name,
    origin: browser.origin,
    profile: browser.profile,
    page: async () => wrapPage(await browser.page(), name, browser.origin),
    refused: proxy.refused,
    wire,
    close: async () => {
      await browser.close();
      await proxy.close();
      await server.close();
    },
  };
};

/** Asks the extension to start anew, as an update does, or to go. */
export const askExtension = async (
  browser: TestBrowser,
  what: 'runtime.reload' | 'management.uninstallSelf',
): Promise<void> => {
  const own = await browser.page();
  await own.openOwn('options.html');
  const api = browser.name === 'chromium' ? 'chrome' : 'browser';
  // The page goes with the extension, perhaps before it can answer.
  await own.evaluate(`void setTimeout(() => ${api}.${what}(), 50)`);
  await eventually(() =>
    own.evaluate('1').then(
      () => false,
      () => true,
    ),
  ).catch(() => undefined);
  await own.close().catch(() => undefined);
};

type Opened = {
  readonly origin: string;
  readonly profile: string;
  readonly page: () => Promise<RawPage>;
  /** The page that opened by itself after installation, once it is there. */
  readonly firstRun: () => Promise<{ readonly close: () => Promise<void> } | undefined>;
  readonly close: () => Promise<void>;
};

const isFirstRun = (page: { readonly url: () => string }): boolean => page.url().endsWith('/firstrun.html');

const openChromium = async (
  executablePath: string,
  proxyPort: number,
  options: LaunchOptions,
  keyHash: string,
): Promise<Opened> => {
  const { chromium } = await import('playwright-core');
  const extension = extensionIn(options.development ? 'chrome-mv3-dev' : 'chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'countersign-'));
  // Without it an unpacked extension that starts anew, as after an update, is not let in again.
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.policy?.executable ?? executablePath,
    ...(options.policy ? { env: { ...(process.env as Record<string, string>), ...options.policy.env } } : {}),
    headless: !options.headed,
    viewport: options.headed ? null : { width: 1280, height: 800 },
    ...(options.scale && !options.headed ? { deviceScaleFactor: options.scale } : {}),
    ...(options.forcedColors ? { forcedColors: 'active' as const } : {}),
    ...(options.touch ? { hasTouch: true } : {}),
    // Playwright turns the back-forward cache off; people have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    chromiumSandbox: process.getuid?.() !== 0,
    ...(options.live
      ? {}
      : {
          proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: options.development ? 'localhost' : '<-loopback>' },
        }),
    args: [
      ...(options.bare ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(options.live ? [] : ['--ignore-certificate-errors', `--ignore-certificate-errors-spki-list=${keyHash}`]),
      // A page that seems to come from elsewhere may otherwise not reach a server on this computer before somebody has
      // allowed it.
      ...(options.development ? ['--disable-features=LocalNetworkAccessChecks'] : []),
      // The emulated scale alone leaves frames of another origin, such as ours, blurred.
      ...(options.scale && !options.headed ? [`--force-device-scale-factor=${options.scale}`] : []),
    ],
  });
  const worker = options.bare ? null : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  return {
    origin: worker ? `chrome-extension://${new URL(worker.url()).host}` : '',
    profile,
    page: async () => (await context.newPage()) as unknown as RawPage,
    firstRun: async () => context.pages().find(isFirstRun),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};

const openChromiumByPuppeteer = async (
  executablePath: string,
  proxyPort: number,
  _: LaunchOptions,
  keyHash: string,
): Promise<Opened> => {
  const puppeteer = await import('puppeteer-core');
  const extension = extensionIn('chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'countersign-'));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      '--disable-quic',
      '--disable-background-networking',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return {
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    profile,
    page: async () => (await browser.newPage()) as unknown as RawPage,
    firstRun: async () => (await browser.pages()).find(isFirstRun),
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};

const openFirefox = async (executablePath: string, proxyPort: number, options: LaunchOptions): Promise<Opened> => {
  const puppeteer = await import('puppeteer-core');
  const downloads = await mkdtemp(join(tmpdir(), 'countersign-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.policy?.executable ?? executablePath,
    ...(options.policy ? { env: { ...(process.env as Record<string, string>), ...options.policy.env } } : {}),
    headless: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : { width: 1280, height: 800, deviceScaleFactor: options.scale ?? 1 },
    // Without it no test may look into a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: FIREFOX_UUID }),
      // A press on "Allow" asks as ever; the browser's own question, which no driver can answer, is taken as answered
      // yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // The list of downloads would open over the next page and take its focus.
      'browser.download.alwaysOpenPanel': false,
      ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
      // Scripts of an extension come from its own files alone, unless this says otherwise.
      ...(options.development
        ? { 'extensions.webextensions.base-content-security-policy.v3': "script-src 'self' http://localhost:*;" }
        : {}),
      ...(options.keepsSession
        ? {
            'browser.sessionstore.interval': 1_000,
            'browser.sessionstore.interval.idle': 1_000,
            'browser.sessionstore.resume_from_crash': true,
          }
        : {}),
      ...(options.live
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxyPort,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxyPort,
          }),
    },
  });
  if (!options.bare)
    await browser.installExtension(extensionIn(options.development ? 'firefox-mv3-dev' : 'firefox-mv3'));
  const started = browser.process()!.spawnargs;
  return {
    origin: `moz-extension://${FIREFOX_UUID}`,
    profile: started[started.findIndex((word) => /^--?profile$/.test(word)) + 1]!,
    page: async () => (await browser.newPage()) as unknown as RawPage,
    // The driver does not say what a page of an extension is; before it there is the empty tab alone.
    firstRun: async () => (await browser.pages())[1],
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
};
