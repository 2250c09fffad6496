/**
 * How often something may be found at most. A number stands where one more would matter: what loads, or makes code or
 * markup of text. `ANY` is for what packages do as often as they like, so that a new version of one changes nothing
 * here.
 */
const ANY = Infinity;

/** Names in the words of test/built-reach.ts, how often each may be found, and why. */
export type Allowed = { readonly reach: Readonly<Record<string, number>>; readonly why: string };

const REACT: readonly Allowed[] = [
  {
    reach: {
      '.createElementNS': ANY,
      '.setAttribute': ANY,
      '.setAttributeNS': ANY,
      'createElement(div)': ANY,
      'createElement(select)': ANY,
      'createElement(…)': ANY,
    },
    why: 'React makes the elements that our components name',
  },
  {
    reach: { 'createElement(link)': 7, 'createElement(script)': 3, 'createElement(style)': 1, "'link'": ANY },
    why: 'React can bring in files that components ask for, which none of ours does',
  },
  {
    reach: {
      'innerHTML =': 3,
      'src =': 1,
      'src:': 2,
      'srcset =': 1,
      'action =': 2,
      'action:': ANY,
      'href =': ANY,
      'href:': ANY,
      'location:': ANY,
    },
    why: 'React sets attributes that components name; only its own texts as markup',
  },
  {
    reach: { "'click'": ANY, "'submit'": ANY, "'open'": ANY, '.navigation': ANY, navigation: ANY, '.postMessage': ANY },
    why: 'names of events and attributes; the wait for its own turn',
  },
  { reach: { 'document…': ANY, 'window…': ANY }, why: 'React hangs its listeners there' },
];
const POLYFILL: Allowed = {
  reach: { Function: 1, 'globalThis…': ANY, 'self…': ANY },
  why: 'the polyfill binds a method of Function, and looks for the browser’s interface',
};
const ZOD: Allowed = {
  reach: { Function: 2, 'globalThis…': ANY },
  why: 'zod keeps its settings there, and could build code of text, which lib/rules/field-schemas.ts switches off and the policy of our pages forbids',
};
const TWITTER_TEXT: Allowed = {
  reach: { 'href =': ANY, 'href:': ANY },
  why: 'twitter-text can write links as text, which we never ask for',
};
const MINISEARCH: Allowed = { reach: { '.fetch': ANY }, why: 'a method of the search tree of minisearch' };
const STYLES: Allowed = {
  reach: { 'createElement(link)': 2, 'href =': 1, '.setAttribute': ANY, "'link'": ANY },
  why: 'loads the style sheet of a chunk of ours',
};
const LINKS: Allowed = {
  reach: { 'href:': ANY },
  why: 'links that a person presses: within the extension, and to sources found safe',
};
const PAPAPARSE: Allowed = {
  reach: { XMLHttpRequest: 1, '.open': 1, '.Worker': 2, 'self…': ANY },
  why: 'papaparse could download tables and work apart, which is never asked for: it is given texts',
};
const DOWNLOAD: Allowed = {
  reach: { 'createElement(a)': 1, 'href =': 1, '.click': 1 },
  why: 'saves a file from memory: the list of people, the strategy, reasons, or one’s settings',
};
const REASON: Allowed = {
  reach: { "'form'": ANY, "'submit'": ANY },
  why: 'a field for a word or a reason; no form is sent anywhere',
};

const WORKER: Allowed = { reach: { Worker: ANY }, why: 'starts our own worker, which tries rule sets: lib/worker/' };

const PAGE: readonly Allowed[] = [...REACT, POLYFILL, ZOD, TWITTER_TEXT, LINKS];

/**
 * Every way in the three builds by which something could leave the computer or code come in, for each script or page
 * that the browser starts, with all that it loads. Each name here has to be found, and no other. Which file of the
 * build holds it does not matter.
 */
export const expectedReach: Readonly<Record<string, readonly Allowed[]>> = {
  // No content security policy binds this one, and no package is in it.
  'composer.js': [
    {
      reach: { 'createElement(iframe)': 1, 'src =': 1 },
      why: 'the frames of the panel and its card: our own page, by runtime.getURL',
    },
    {
      reach: { 'createElement(div)': 1, 'createElement(i)': 1, 'createElement(p)': 1 },
      why: 'what holds a frame, the lines under emoji, and one of three fixed sentences',
    },
    {
      reach: { '.postMessage': 3 },
      why: 'the name of the channel and the port to our frame as it loads; drafts over that port, once the panel has shown its token',
    },
    { reach: { open: ANY, "'click'": ANY }, why: 'which hints are open; the listener for Post' },
    { reach: { 'window…': 1 }, why: 'listens to keys and presses of the page' },
    { reach: { 'document…': 1 }, why: 'observes what the page opens over a composer, and takes away' },
    { reach: { 'globalThis…': 1 }, why: 'the one look for the name of the browser’s interface to extensions' },
  ],
  'background.js': [
    { reach: { fetch: 1 }, why: 'the one network request: lib/delivery/fetch.ts' },
    {
      reach: { '.tabs': 6 },
      why: 'opens our own pages in a tab: an article, what is looked up, a report, the settings, the first-run page; hears that a tab has closed',
    },
    {
      reach: { '.postMessage': 3 },
      why: 'tells a page of ours that it is its turn to change a stored value; tasks to the worker, in Chromium by way of a page of ours',
    },
    WORKER,
    POLYFILL,
    ZOD,
  ],
  // It has no access to storage, other pages or the extension's interface.
  'worker.js': [
    {
      reach: { '.postMessage': 2, 'globalThis…': ANY },
      why: 'that it is ready, and its answers to whoever has started it',
    },
    TWITTER_TEXT,
    MINISEARCH,
  ],
  'offscreen.html': [
    POLYFILL,
    WORKER,
    ZOD,
    { reach: { '.postMessage': 2 }, why: 'tasks to the worker, answers to the background' },
  ],
  'panel.html': [
    ...PAGE,
    STYLES,
    REASON,
    {
      reach: { '.postMessage': ANY, '.tabs': 2 },
      why: 'to the script inside X over its port, and to the card; asks for answers of the background',
    },
    {
      reach: { open: ANY, '.open': ANY, submit: ANY },
      why: 'which hints are open; what is done when a reason is given',
    },
  ],
  'popup.html': [
    ...PAGE,
    STYLES,
    REASON,
    MINISEARCH,
    DOWNLOAD,
    {
      reach: { '.tabs': 5 },
      why: 'finds the tab that is shown and asks its panel; opens our own pages in a tab, and brings it to the front',
    },
    {
      reach: { '.postMessage': ANY, 'window…': ANY },
      why: 'hands a draft from the popup to that tab, over a channel of our own origin; asks whether this is the popup',
    },
    {
      reach: { open: ANY, submit: ANY, '.open': ANY },
      why: 'which hints are open; what is done when a reason is given; texts under the word “open”',
    },
    PAPAPARSE,
  ],
  'options.html': [
    ...PAGE,
    REASON,
    DOWNLOAD,
    PAPAPARSE,
    WORKER,
    { reach: { '.tabs': 2 }, why: 'asks for answers of the background' },
    { reach: { open: 1, '.open': ANY }, why: 'opens an article in a page of ours; opens the database of figures' },
  ],
  'objectives.html': [
    ...PAGE,
    DOWNLOAD,
    REASON,
    PAPAPARSE,
    {
      reach: { Worker: ANY, '.Worker': ANY, postMessage: ANY, '.postMessage': ANY },
      why: 'starts our own worker, which reads a file that the person chose, and what the two say to one another; tells our other tabs of a change',
    },
    { reach: { open: ANY, '.open': ANY }, why: 'a period that is not over; a file and a database that are open' },
    { reach: { 'import(…)': 1 }, why: 'no import: the text of a button, under the word “import”' },
  ],
  'strategy.html': [...PAGE, DOWNLOAD],
  'firstrun.html': [
    ...PAGE,
    REASON,
    STYLES,
    { reach: { '.tabs': 1 }, why: 'opens an article in a tab' },
    {
      reach: { open: ANY, '.open': ANY, submit: ANY },
      why: 'which hints are open; the word for "not yet answered" in a report; what is done when a reason is given',
    },
  ],
};

/**
 * The same for our own source by its layers, since a package of the same page may hide a name in the build. Names
 * alone: each has to be found there, and no other.
 */
export const expectedInSource: Readonly<
  Record<string, readonly { readonly names: readonly string[]; readonly why: string }[]>
> = {
  'lib/platform': [
    { names: ['createElement(a)', 'href =', '.click'], why: 'saves a file from memory' },
    { names: ['.postMessage'], why: 'tells a page of ours that it is its turn to change a stored value' },
  ],
  'lib/text': [
    { names: ['href:'], why: 'the address of a link, once it is found safe' },
    { names: ['open'], why: 'the quotation that is still open' },
  ],
  'lib/messaging': [
    { names: ['.tabs'], why: 'asks the panel of the tab that is shown' },
    { names: ['.postMessage'], why: 'hands a draft to a tab of our own' },
  ],
  'lib/toolbar': [{ names: ['.tabs'], why: 'hears that a tab has closed' }],
  'lib/guidance/lookup': [{ names: ['.tabs'], why: 'opens our own popup.html in a tab' }],
  'lib/delivery': [
    { names: ['fetch'], why: 'the one network request' },
    { names: ['.tabs'], why: 'opens the first-run page' },
  ],
  'lib/composer': [
    {
      names: ['createElement(iframe)', 'src =', '.postMessage'],
      why: 'the frames of the panel and its card, and the port to them',
    },
    {
      names: ['createElement(div)', 'createElement(p)', "'click'"],
      why: 'what holds a frame, and a sentence; the listener for Post',
    },
    { names: ['open', 'window…'], why: 'what is open; listens to the page' },
  ],
  'lib/composer/sites/x': [{ names: ['createElement(i)'], why: 'the lines under emoji' }],
  'lib/cli': [
    {
      names: ['Worker', '.postMessage', 'import(…)'],
      why: 'threads for many posts, started from a file that a name tells; they share no network',
    },
    { names: ['open', '.open'], why: 'which hints the panel would show open' },
    { names: ['location:'], why: 'the place of a hint in a report of GitLab’s form' },
  ],
  'lib/measures': [
    { names: ['.postMessage'], why: 'tells our other tabs that what is stored has changed' },
    { names: ['open'], why: 'what is open still: a database' },
  ],
  'lib/measures/import': [
    {
      names: ['Worker', '.postMessage', 'postMessage'],
      why: 'our own worker, which reads a file, and what it answers',
    },
    { names: ["'form'", 'open'], why: 'the form of a post, such as a photo; a file that is open' },
  ],
  'lib/measures/results': [{ names: ["'open'", 'open'], why: 'a period that is not over' }],
  'lib/i18n': [{ names: ["'click'"], why: 'the noun for one click on a post' }],
  'lib/worker': [{ names: ['.postMessage', 'Worker'], why: 'starts our own worker and gives it tasks' }],
  'lib/rule-set': [{ names: ['open'], why: 'what is still open while a text is read' }],
  'lib/panel': [
    { names: ['.postMessage'], why: 'to the card, over a channel of our own origin' },
    { names: ['.open'], why: 'the word for "not yet answered" in a report' },
  ],
  'components/hints': [
    { names: ["'form'", "'submit'", 'submit'], why: 'the field for a reason; no form is sent anywhere' },
    { names: ['open', 'href:'], why: 'whether more is shown; links to sources' },
  ],
  'components/guidance': [{ names: ['href:'], why: 'links that a person presses' }],
  'components/panel': [{ names: ['open', '.open'], why: 'which hints are open' }],
  'components/popup': [
    {
      names: ['open', '.open', 'href:'],
      why: 'whether more is shown; a text under that word; links that a person presses',
    },
  ],
  'components/options': [
    { names: ["'form'", "'submit'", 'href:'], why: 'the fields for words and limits; links that a person presses' },
  ],
  'components/measures': [
    { names: ["'form'", "'submit'", 'href:'], why: 'fields for values and notes; links that a person presses' },
    { names: ["'open'", 'open', '.open'], why: 'a period that is not over' },
  ],
  'components/strategy': [{ names: ['href:'], why: 'links that a person presses' }],
  'components/first-run': [{ names: ['href:', 'open'], why: 'links that a person presses; which hints are open' }],
  entrypoints: [
    { names: ['.tabs', 'open', 'window…'], why: 'opens our own pages in a tab; asks whether this is the popup' },
    { names: ['.postMessage'], why: 'from the panel to the script inside X and to the card' },
  ],
};
