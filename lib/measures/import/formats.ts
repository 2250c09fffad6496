import { fold } from '../../text/fold.ts';
import type { PostNetwork } from '../figures.ts';
import type { DateOrder, ImportField, Places } from './fields.ts';

/**
 * The columns of a network’s export, by their headings, folded. Columns come and go by the month, so few are needed:
 * `needed` alone tells the file. The headings are those of public programs that read such files, of 2019 to 2026.
 */
type ExportFormat = {
  readonly network: PostNetwork;
  /** A file is of this format where a column of each of these is there. */
  readonly needed: readonly (readonly string[])[];
  /** A column that says that each row is a day of a post, and not a whole post. */
  readonly byDay?: string;
  readonly columns: Readonly<Partial<Record<ImportField, readonly string[]>>>;
  readonly dateOrder: DateOrder;
};

const X: ExportFormat = {
  network: 'x',
  needed: [
    ['postid', 'tweetid', 'postlink', 'tweetpermalink'],
    ['posttext', 'tweettext'],
    ['date', 'time'],
  ],
  columns: {
    id: ['postid', 'tweetid'],
    address: ['postlink', 'tweetpermalink'],
    date: ['date', 'time'],
    text: ['posttext', 'tweettext'],
    impressions: ['impressions'],
    engagements: ['engagements'],
    likes: ['likes'],
    replies: ['replies'],
    reposts: ['reposts', 'retweets'],
    shares: ['shares'],
    bookmarks: ['bookmarks'],
    newFollows: ['newfollows', 'follows'],
    profileVisits: ['profilevisits', 'userprofileclicks'],
    linkClicks: ['urlclicks'],
    hashtagClicks: ['hashtagclicks'],
    detailExpands: ['detailexpands'],
    permalinkClicks: ['permalinkclicks'],
  },
  dateOrder: 'month-first',
};

const LINKEDIN: ExportFormat = {
  network: 'linkedin',
  needed: [['postlink'], ['createddate'], ['posttitle']],
  columns: {
    address: ['postlink'],
    date: ['createddate'],
    text: ['posttitle'],
    form: ['contenttype'],
    impressions: ['impressions'],
    views: ['viewsexcludingoffsitevideoviews', 'views'],
    offsiteViews: ['offsiteviews'],
    clicks: ['clicks'],
    clickRate: ['clickthroughratectr', 'clickthroughrate', 'ctr'],
    likes: ['likes', 'reactions'],
    comments: ['comments'],
    reposts: ['reposts', 'shares'],
    newFollows: ['follows'],
    engagementRate: ['engagementrate'],
  },
  dateOrder: 'month-first',
};

const FACEBOOK: ExportFormat = {
  network: 'facebook',
  needed: [['postid'], ['pageid', 'pagename'], ['publishtime']],
  columns: {
    id: ['postid'],
    address: ['permalink'],
    date: ['publishtime'],
    text: ['title'],
    more: ['description'],
    account: ['pagename'],
    form: ['posttype'],
    impressions: ['impressions'],
    views: ['views'],
    reach: ['reach'],
    engagements: ['reactionscommentsandshares'],
    reactions: ['reactions'],
    comments: ['comments'],
    shares: ['shares'],
    clicks: ['totalclicks'],
    linkClicks: ['linkclicks'],
    otherClicks: ['otherclicks'],
    watchTime: ['secondsviewed'],
    averageWatchTime: ['averagesecondsviewed'],
  },
  dateOrder: 'month-first',
};

const INSTAGRAM: ExportFormat = {
  network: 'instagram',
  needed: [['postid'], ['accountusername', 'accountid'], ['publishtime']],
  columns: {
    id: ['postid'],
    address: ['permalink'],
    date: ['publishtime'],
    text: ['description'],
    account: ['accountusername'],
    form: ['posttype'],
    impressions: ['impressions'],
    views: ['views'],
    reach: ['reach'],
    likes: ['likes'],
    comments: ['comments'],
    shares: ['shares'],
    saves: ['saves'],
    newFollows: ['follows'],
  },
  dateOrder: 'month-first',
};

const YOUTUBE: ExportFormat = {
  network: 'youtube',
  needed: [['content'], ['videotitle'], ['videopublishtime']],
  // “Chart data.csv” of the same zip has the columns of “Table data.csv”, and a row for each day.
  byDay: 'date',
  columns: {
    id: ['content'],
    date: ['videopublishtime'],
    text: ['videotitle'],
    impressions: ['impressions', 'thumbnailimpressions'],
    clickRate: ['impressionsclickthroughrate', 'thumbnailclickthroughrate'],
    views: ['views'],
    engagedViews: ['engagedviews'],
    watchTime: ['watchtimehours'],
    averageWatchTime: ['averageviewduration'],
    averageShareWatched: ['averagepercentageviewed'],
    likes: ['likes'],
    dislikes: ['dislikes'],
    comments: ['commentsadded', 'comments'],
    shares: ['shares'],
    newFollows: ['subscribers'],
  },
  dateOrder: 'month-first',
};

const FORMATS: readonly ExportFormat[] = [X, LINKEDIN, FACEBOOK, INSTAGRAM, YOUTUBE];

const KNOWN = new Set(FORMATS.flatMap(({ columns, needed }) => [...Object.values(columns), ...needed].flat()));

/** How many cells of a row are headings of some network’s export. */
export const countKnownHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => KNOWN.has(fold(cell))).length;

const hasNeeded = ({ needed }: ExportFormat, folded: readonly string[]): boolean =>
  needed.every((names) => names.some((name) => folded.includes(name)));

const hasDays = ({ byDay }: ExportFormat, folded: readonly string[]): boolean =>
  byDay !== undefined && folded.includes(byDay);

/** Whether these are headings of a network’s export in which a post has a row for each day. */
export const isPostByDay = (headings: readonly string[]): boolean => {
  const folded = headings.map(fold);
  return FORMATS.some((one) => hasNeeded(one, folded) && hasDays(one, folded));
};

/** The network whose export has these headings, with its columns; null where it is none’s. */
export const formatOf = (
  headings: readonly string[],
): { readonly network: PostNetwork; readonly places: Places; readonly dateOrder: DateOrder } | null => {
  const folded = headings.map(fold);
  const format = FORMATS.find((one) => hasNeeded(one, folded) && !hasDays(one, folded));
  if (!format) return null;
  const places = Object.entries(format.columns).flatMap(([field, names]) => {
    const place = names.map((name) => folded.indexOf(name)).find((at) => at >= 0);
    return place === undefined ? [] : [[field, place] as const];
  });
  return { network: format.network, places: Object.fromEntries(places), dateOrder: format.dateOrder };
};

/** A name that a file of another shape may give a column, for a first guess that the person checks. */
export const guessPlaces = (headings: readonly string[]): Places => {
  const folded = headings.map(fold);
  const taken = new Set<number>();
  const places = FORMATS.flatMap(({ columns }) => Object.entries(columns)).flatMap(([field, names]) => {
    const place = names.map((name) => folded.indexOf(name)).find((at) => at >= 0 && !taken.has(at));
    if (place === undefined) return [];
    taken.add(place);
    return [[field, place] as const];
  });
  return Object.fromEntries(places);
};
