import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from './e2e/support/browser.ts';
import { eventually } from './e2e/support/wait-for.ts';
import type { TestPage } from './e2e/support/page.ts';

/*
 * `npm start`: builds the extension with its starter rule set and opens a browser with it installed, on the practice
 * composer with a sample draft; `-- --x` opens the live site instead, `-- --firefox` Firefox. With no display it does
 * the same unseen and reports.
 */

const SAMPLE =
  "OFFICIAL-SENSITIVE We're delighted to utilise new funding for warmer homes. Watch the film: https://youtu.be/dQw4w9WgXcQ?si=Ab12 #warmhomes";
/** What the starter rule set must say of the sample. */
const EXPECTED = ['plain/swap', 'tone/self-promo', 'yt/tidy', 'hash/lower-start', 'sec/marking'];

const root = fileURLToPath(new URL('..', import.meta.url));
const has = (flag: string): boolean => process.argv.includes(flag);

const build = (command: string): void => {
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
};

const writeSample = async (page: TestPage): Promise<void> => {
  await page.open('/home');
  await page.focusEditor();
  await page.type(SAMPLE);
};

/** Each hint as the panel shows it, once all expected ones are there. */
const report = async (page: TestPage): Promise<readonly string[]> => {
  const panel = await page.panel();
  const rules = await eventually(panel.rules, (seen) => EXPECTED.every((rule) => seen.includes(rule)), 15_000).catch(
    panel.rules,
  );
  const lines = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-hint-rule]')].map((row) => {
      const text = (query: string): string => row.querySelector<HTMLElement>(query)?.innerText.trim() ?? '';
      const fixes = [...row.querySelectorAll<HTMLElement>('[data-fix]')].map((fix) => fix.innerText.split('\n')[0]);
      return {
        severity: row.dataset['severity'],
        rule: row.dataset['hintRule'],
        message: text('.opener, .message'),
        fixes,
      };
    }),
  );
  const words: Readonly<Record<string, string>> = { error: 'Must fix', warning: 'Should fix', suggestion: 'Consider' };
  console.log(`\n${SAMPLE}\n`);
  for (const { severity, rule, message, fixes } of lines) {
    console.log(`${words[severity ?? '']}: ${message}${fixes.length ? `  [${fixes.join('] [')}]` : ''}  (${rule})`);
  }
  return EXPECTED.filter((rule) => !rules.includes(rule));
};

const name = has('--firefox') ? 'firefox' : 'chromium';
const headed = platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
console.log('Building the extension and the practice composer.');
build(name === 'firefox' ? 'npx wxt build -b firefox' : 'npx wxt build');
build('npm run --silent pages');

const live = has('--x');
const browser = await launch(name, { headed, live, scale: 2, keepsFirstRun: headed });
const page = await browser.page();
if (live) await page.open('https://x.com/');
else await writeSample(page);

if (headed) {
  console.log(`${name} is open${live ? ' on x.com' : ' on the practice composer'}. Press Ctrl+C here to close it.`);
  process.once('SIGINT', () => void browser.close().then(() => process.exit(0)));
} else if (live) {
  console.error('The live site needs a display.');
  await browser.close();
  process.exit(1);
} else {
  const absent = await report(page);
  await mkdir(new URL('../screenshots', import.meta.url), { recursive: true });
  await page.screenshot(fileURLToPath(new URL('../screenshots/practice.png', import.meta.url)));
  console.log('\nThere is no display, so this ran unseen. A picture of it: screenshots/practice.png');
  await browser.close();
  for (const rule of absent) console.error(`Expected but absent: ${rule}`);
  process.exit(absent.length ? 1 : 0);
}
