/**
 * What a measure may take from the networks' own exports: the names of figures in lib/measures/figures.ts that a
 * strategy can ask for. Averages and shares that a network works out itself are not among them, because those of
 * several posts cannot be put together.
 */
export const MEASURE_FIGURES = [
  'impressions',
  'views',
  'reach',
  'engagements',
  'likes',
  'replies',
  'comments',
  'reposts',
  'shares',
  'bookmarks',
  'saves',
  'newFollows',
  'profileVisits',
  'clicks',
  'linkClicks',
  'watchTime',
] as const;

/** The name of a figure that a measure may take. */
export type MeasureFigure = (typeof MEASURE_FIGURES)[number];

/** The networks whose exports are read, as lib/measures/figures.ts names them. */
export const MEASURE_NETWORKS = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'youtube',
  'bluesky',
  'mastodon',
  'threads',
  'other',
] as const;
