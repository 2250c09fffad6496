/*
 * What the address asks of the practice page, read once: X is a single-page app, so moving inside it changes none of
 * this. Drafts, media and the like go to the one composer that the first address names.
 */
const query = new URLSearchParams(location.search);
const one = (name, known) => (known.includes(query.get(name)) ? query.get(name) : known[0]);

export const options = {
  theme: one('theme', ['light', 'dim', 'dark']),
  lang: one('lang', ['en', 'cy', 'pt']),
  /** X has numbered the texts of a thread, and has also called every one number 0. */
  numbering: one('numbering', ['index', 'same']),
  busy: query.get('feed') === 'busy',
  account: query.get('account') ?? 'DeptPractice',
  /** In weighted characters: 280, or 25000 for an account that may write long posts. */
  limit: Number(query.get('limit') ?? 280),
  /** An account that may write in bold and italic. */
  rich: query.has('rich'),
  /** Whether a dialog leaves its editor without focus. */
  nofocus: query.has('nofocus'),
  /** Whether the dialog is the browser's own, opened by `showModal()`. */
  nativeDialog: query.get('dialog') === 'native',
  /** Whether a reply box is a row at first, with a Post button of its own. */
  row: query.has('row'),
  /** The Post button as a `div`. */
  divButton: query.get('button') === 'div',
  /** Whether Ctrl+Enter posts from anywhere in the composer. */
  enterAnywhere: query.get('enter') === 'composer',
  /** How the texts are called, as after a change of names by X. */
  textName: query.get('names') === 'changed' ? 'postText' : 'tweetTextarea',
  /** What stands in the list of drafts: a draft, and a scheduled post. */
  saved: [
    { draft: query.get('saved'), scheduled: false },
    { draft: query.get('savedScheduled'), scheduled: true },
  ].filter(({ draft }) => draft !== null),
};

/** What the first composer starts with. */
export const first = {
  draft: query.get('draft') ?? query.get('text') ?? '',
  media: query.get('media')?.split(',').filter(Boolean) ?? [],
  poll: query.has('poll'),
  quote: query.has('quote'),
  scheduled: query.has('scheduled'),
  autofocus: query.has('autofocus'),
};
