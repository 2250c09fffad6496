import { arch, cpus, loadavg, platform } from 'node:os';
import { measureAnswering } from './answering.ts';
import { measureInBrowsers } from './browser.ts';
import { measureChecking } from './checking.ts';
import { measureGrowth } from './growth.ts';
import { measureMarks } from './marks.ts';
import { measureOpening } from './opening.ts';
import { measureResults } from './results.ts';
import { measureSearching } from './searching.ts';
import { misses, tableOf } from './table.ts';

/*
 * `npm run bench`: what checking costs, in Node on the drafts of drafts.json, and looking up, then in real browsers.
 * Everything in one run; a busy machine shows in the load printed first, and the ratios to parseTweet move less than
 * the times do.
 */
const checking = [
  ...measureChecking(),
  ...measureSearching(),
  ...measureAnswering(),
  ...measureGrowth(),
  ...measureResults(),
];
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(tableOf(checking));

const browsers = [...(await measureInBrowsers()), ...(await measureMarks()), ...(await measureOpening())];
if (browsers.length > 0) console.log(`\n${tableOf(browsers)}`);
process.exitCode = [...checking, ...browsers].some(misses) ? 1 : 0;
