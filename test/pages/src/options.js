const query = new URLSearchParams(location.search);
const list = (name) => (query.get(name) ?? '').split(',').filter(Boolean);

/** What an address asks of the page; README.md lists it. */
export const options = {
  theme: query.get('theme') ?? 'light',
  lang: query.get('lang') ?? 'en',
  draft: query.get('draft') ?? query.get('text') ?? '',
  limit: Number(query.get('limit') ?? 280),
  /** Posts of a thread after the first: `thread=second post,third post`. */
  thread: list('thread'),
  /** X has numbered the editors of a thread, and has also called every one number 0. */
  numbering: query.get('numbering') ?? 'counted',
  /** `image`, `image:its description`, `video` or `gif`, several with commas. */
  media: list('media').map((one) => {
    const [kind, ...alt] = one.split(':');
    return { kind, alt: alt.join(':') };
  }),
  poll: query.has('poll'),
  scheduled: query.has('scheduled'),
  quote: query.has('quote'),
  reply: query.has('reply'),
  busy: query.get('feed') === 'busy',
  hostile: query.get('hostile'),
};
