/*
 * What the address asks of the practice page, read once: X is a single-page app, so moving inside it changes none of this.
 * Drafts, media and the like go to the one composer that the first address names.
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
};

/** What the first composer starts with. */
export const first = {
  draft: query.get('draft') ?? '',
  media: query.get('media')?.split(',').filter(Boolean) ?? [],
  poll: query.has('poll'),
  quote: query.has('quote'),
  scheduled: query.has('scheduled'),
  autofocus: query.has('autofocus'),
};
