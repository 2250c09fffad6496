import { execFileSync, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';

/** Milliseconds that a download may take before it is given up. */
const PATIENCE = 8 * 60_000;

const CACHE = join(homedir(), '.cache', 'countersign-browsers');

export type BrowserName = 'chromium' | 'firefox';

type Known = { readonly variable: string; readonly paths: readonly string[]; readonly debian: string };

/** Branded Chrome takes no unpacked extension from the command line, so only Chromium is looked for. */
const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/**
 * Where a download of ours would be: Playwright's own Chromium; Mozilla's Firefox, as Playwright's is not one that
 * takes extensions.
 */
const downloaded = async (name: BrowserName): Promise<string | undefined> => {
  if (name === 'chromium') {
    const path = (await import('playwright-core')).chromium.executablePath();
    return existsSync(path) ? path : undefined;
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  return (await getInstalledBrowsers({ cacheDir: CACHE })).find(({ browser }) => browser === 'firefox')?.executablePath;
};

const find = async (name: BrowserName): Promise<string | undefined> => {
  const { variable, paths } = KNOWN[name];
  const named = process.env[variable];
  if (named) return named;
  return paths.find((path) => existsSync(path)) ?? (await downloaded(name));
};

/**
 * A Debian or Ubuntu where packages may be installed. Ubuntu's chromium package is a snap's stand-in and is left alone.
 */
const mayInstall = (): boolean => platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

const install = async (name: BrowserName, say: (line: string) => void): Promise<void> => {
  const { debian } = KNOWN[name];
  if (mayInstall()) {
    say(`Installing ${debian} with apt.`);
    const options: SpawnSyncOptions = {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: PATIENCE,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['-q', 'update'], options);
    if (spawnSync('apt-get', ['-q', 'install', '-y', '--no-install-recommends', debian], options).status === 0) return;
    say(`apt could not install ${debian}.`);
  }
  if (name === 'firefox') {
    say('Downloading Firefox from Mozilla.');
    const { detectBrowserPlatform, install: download, resolveBuildId } = await import('@puppeteer/browsers');
    const browser = 'firefox' as Parameters<typeof resolveBuildId>[0];
    const buildId = await resolveBuildId(browser, detectBrowserPlatform()!, 'stable');
    await download({ browser, buildId, cacheDir: CACHE });
  } else {
    say("Downloading Playwright's own Chromium.");
    const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { stdio: 'inherit', timeout: PATIENCE });
  }
};

/**
 * The path of a browser: named by CHROMIUM or FIREFOX, found in its usual places, or else installed (apt as root on
 * Debian or Ubuntu, else Playwright's own download for Chromium). Says what it did; throws with the remedy where there
 * is none.
 */
export const browserPath = async (name: BrowserName, say: (line: string) => void = console.log): Promise<string> => {
  const found = await find(name);
  if (found) return found;
  await install(name, say);
  const path = await find(name);
  if (path) return path;
  throw new Error(
    `${name} is not on this machine and could not be installed. Install it, or set ${KNOWN[name].variable} to its path.`,
  );
};
