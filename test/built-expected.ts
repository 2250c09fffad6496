import type { Reach } from './built-reach.ts';

/** What a built file may reach by, in the words of test/built-reach.ts, and why. */
export type Allowed = { readonly reach: Reach; readonly why: string };

/**
 * Every reference in the three builds by which something could leave the computer or code come in, file by file, to the last one; a file
 * that is not here has none. Names without the hash of the build.
 */
export const expectedReach: Readonly<Record<string, readonly Allowed[]>> = {
  // No content security policy binds this one.
  composer: [
    { reach: { 'createElement(iframe)': 1, 'src =': 1 }, why: 'the frames of the panel and its card: our own page, by runtime.getURL' },
    { reach: { 'createElement(div)': 1, 'createElement(i)': 1, 'createElement(p)': 1 }, why: 'what holds a frame, the lines under emoji, and one of three fixed sentences' },
    { reach: { '.postMessage': 4 }, why: 'the name of the channel and the port to our frame as it loads; drafts over that port, once the panel has shown its token' },
    { reach: { open: 1, "'click'": 2, "'video'": 1 }, why: 'which hints are open; the listeners for Post and for closing a sentence; whether a post has a video' },
    { reach: { 'window…': 1 }, why: 'listens to keys and presses of the page' },
    { reach: { 'globalThis…': 1 }, why: 'the one look for the name of the browser’s interface to extensions' },
  ],
  background: [
    { reach: { fetch: 1 }, why: 'the one network request: lib/delivery/fetch.ts' },
    { reach: { '.fetch': 2 }, why: 'a method of the search tree of minisearch' },
    { reach: { '.tabs': 2 }, why: 'opens our own popup.html in a tab: an article, or what is looked up' },
    { reach: { 'href =': 4, 'href:': 1 }, why: 'twitter-text can write links as text, which we never ask for' },
    { reach: { Function: 3 }, why: 'the polyfill binds a method of it; zod could build code of it, which lib/rules/fields.ts switches off and the policy of our pages forbids' },
    { reach: { 'globalThis…': 3, 'self…': 1 }, why: 'the polyfill looks for the browser’s interface; zod keeps its settings there' },
  ],
  'chunks/storage-item': [
    { reach: { Function: 1, 'globalThis…': 1, 'self…': 1 }, why: 'the polyfill, as in the background' },
    { reach: { 'href:': 1 }, why: 'the address of a link, once it is found safe' },
  ],
  'chunks/active-rule-set': [{ reach: { Function: 2, 'globalThis…': 2 }, why: 'zod, as in the background' }],
  'chunks/reasons-store': [{ reach: { 'href =': 4 }, why: 'twitter-text, as in the background' }],
  'chunks/check': [{ reach: { '.open': 1 }, why: 'the word for "not yet answered" in a report' }],
  'chunks/client': [
    { reach: { '.createElementNS': 4, '.setAttribute': 13, '.setAttributeNS': 2, 'createElement(div)': 3, 'createElement(select)': 2, 'createElement(…)': 7 }, why: 'React makes the elements that our components name' },
    { reach: { 'createElement(link)': 7, 'createElement(script)': 3, 'createElement(style)': 1, "'link'": 1 }, why: 'React can bring in files that components ask for, which none of ours does' },
    { reach: { 'innerHTML =': 3, 'src =': 1, 'src:': 2, 'srcset =': 1, 'action =': 2, 'action:': 12, 'href:': 6, 'location:': 1 }, why: 'React sets attributes that components name; only its own texts as markup' },
    { reach: { "'click'": 3, "'submit'": 5, "'open'": 1, '.navigation': 2, navigation: 10, '.postMessage': 1 }, why: 'names of events and attributes; the wait for its own turn' },
    { reach: { 'document…': 6, 'window…': 12 }, why: 'React hangs its listeners there' },
  ],
  'chunks/preload-helper': [{ reach: { 'createElement(link)': 2, 'href =': 1, '.setAttribute': 1, "'link'": 1 }, why: 'loads the style sheet of a chunk of ours' }],
  'chunks/card': [{ reach: { '.postMessage': 1 }, why: 'to the panel, over a channel of our own origin' }],
  'chunks/live-rules': [{ reach: { open: 1 }, why: 'which hints are open' }],
  'chunks/ignore-buttons': [{ reach: { "'form'": 1, "'submit'": 1, submit: 1 }, why: 'the field for a reason; no form is sent anywhere' }],
  'chunks/frame': [
    { reach: { '.postMessage': 3 }, why: 'to the script inside X over its port, and to the card' },
  ],
  'chunks/popup': [
    { reach: { '.fetch': 2 }, why: 'minisearch, as in the background' },
    { reach: { 'href:': 4 }, why: 'links that a person presses: within the popup, and to sources' },
  ],
  'chunks/ask': [{ reach: { '.tabs': 2 }, why: 'finds the tab that is shown and asks its panel: which terms its draft has, and to put a handle into it' }],
  'chunks/in-tab': [
    { reach: { '.tabs': 2 }, why: 'opens our own popup.html in a tab, and brings it to the front' },
    { reach: { '.postMessage': 3, 'window…': 1 }, why: 'hands a draft from the popup to that tab, over a channel of our own origin; asks whether this is the popup' },
  ],
  'chunks/download': [{ reach: { 'createElement(a)': 1, 'href =': 1, '.click': 1 }, why: 'saves the list of people, or the paper, as a file, from memory' }],
  'chunks/people': [
    { reach: { XMLHttpRequest: 1, '.open': 1, '.Worker': 2, '.postMessage': 6, 'self…': 1, 'window…': 1 }, why: 'papaparse could download tables and work apart, which is never asked for: it is given texts' },
    { reach: { '.tabs': 1, 'href:': 1 }, why: 'opens our own import page; the link to a profile' },
  ],
  'chunks/options': [{ reach: { "'form'": 1, "'submit'": 1, 'href:': 1 }, why: 'the field for a word; a link that a person presses' }],
  'chunks/jsx-runtime': [{ reach: { 'createElement(…)': 1 }, why: 'React’s own function of this name, which makes what our components name' }],
  'chunks/parts': [{ reach: { 'href:': 2 }, why: 'links that a person presses' }],
  'chunks/source-line': [{ reach: { 'href:': 1 }, why: 'the link to a source, that a person presses' }],
  'chunks/strategy': [
    { reach: { 'href:': 2, 'document…': 1 }, why: 'links that a person presses; the title and language of the page' },
  ],
};
