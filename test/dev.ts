import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'wxt';
import { devOptions } from './dev-options.ts';
import { askExtension, launch } from './e2e/support/browser.ts';
import { eventually } from './e2e/support/wait-for.ts';

/*
 * `npm run dev`: WXT's development mode in a browser on the practice page. The interface changes in place; what runs in
 * the page or the background starts anew with the extension, and the page with it. The page also starts anew when its
 * own source has changed.
 */

const { name, wxtBrowser } = devOptions(process.argv.slice(2));
const headed = platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const root = fileURLToPath(new URL('..', import.meta.url));
const practice = fileURLToPath(new URL('pages', import.meta.url));

const bundler = spawn('npx rolldown -c test/pages/rolldown.config.mjs --watch', {
  cwd: root,
  shell: true,
  detached: platform !== 'win32',
  stdio: ['ignore', 'ignore', 'inherit'],
});
// Whatever ends this: the driver of Chromium ends it by itself at Ctrl+C.
process.once('exit', () => {
  if (platform === 'win32') bundler.kill();
  else process.kill(-bundler.pid!, 'SIGTERM');
});
await eventually(async () => existsSync(`${practice}/dist/page.js`));

const server = await createServer({ root, browser: wxtBrowser, webExt: { disabled: true } });
await server.start();

const browser = await launch(name, { headed, development: true });
const page = await browser.page();
await page.open('/home');

type Part = 'extension' | 'practice page';

const changed = new Set<Part>();
let last = Promise.resolve();

const reload = async (): Promise<void> => {
  const parts = [...changed];
  changed.clear();
  if (parts.includes('extension')) await askExtension(browser, 'runtime.reload');
  await page.toFront();
  await page.reload();
  console.log(`Reloaded: ${parts.join(', ')}.`);
};

/** Reloads soon: one change writes several files, one after the other. */
const reloadFor = (part: Part): void => {
  if (changed.size === 0) {
    setTimeout(() => {
      last = last.then(reload).catch((fault: unknown) => console.error('Not reloaded.', fault));
    }, 100);
  }
  changed.add(part);
};
server.reloadExtension = () => reloadFor('extension');
watch(`${practice}/dist`, () => reloadFor('practice page'));

console.log(
  `${name} is open on the practice page${headed ? '' : ', without a window, because there is no display'}. Press Ctrl+C here to end.`,
);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await browser.close();
await server.stop();
process.exit(0);
