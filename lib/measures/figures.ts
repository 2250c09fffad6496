/** The networks whose exports are read. `other`: a file of another shape, of whatever network. */
export const POST_NETWORKS = [
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
export type PostNetwork = (typeof POST_NETWORKS)[number];

/** What a figure is measured in. A share is a part of 1, so 0.25 is 25 %. */
type FigureUnit = 'count' | 'seconds' | 'share';

/**
 * What is known of a figure, whatever the network. `adds`: whether the sum over several posts means anything; the
 * people reached by two posts may be the same people, and averages and shares do not add up.
 */
export type FigureFacts = { readonly unit: FigureUnit; readonly adds: boolean };

const COUNT: FigureFacts = { unit: 'count', adds: true };
const SHARE: FigureFacts = { unit: 'share', adds: false };

/**
 * Every figure of a post that is stored. One name may mean different things on two networks, and they may not be added
 * or compared: see FIGURES_OF.
 */
export const FIGURES = {
  /** How often the post was put on a screen. */
  impressions: COUNT,
  /** LinkedIn: plays of a video on the page. Meta: plays or showings. YouTube: plays of a video. */
  views: COUNT,
  /** YouTube: plays that went on past the first seconds. */
  engagedViews: COUNT,
  /** LinkedIn: plays of a video outside LinkedIn. */
  offsiteViews: COUNT,
  /** People or accounts that saw it at least once. */
  reach: { unit: 'count', adds: false },
  /** The network’s own sum of everything that was done with the post. */
  engagements: COUNT,
  likes: COUNT,
  dislikes: COUNT,
  /** Facebook: likes and the other five reactions. */
  reactions: COUNT,
  comments: COUNT,
  replies: COUNT,
  reposts: COUNT,
  /** X: uses of the share button, which are no reposts. Meta and YouTube: shares of any kind. */
  shares: COUNT,
  bookmarks: COUNT,
  saves: COUNT,
  /** Accounts that followed because of the post. YouTube: won less lost, so it may be below 0. */
  newFollows: COUNT,
  profileVisits: COUNT,
  /** Clicks anywhere on the post. */
  clicks: COUNT,
  /** Clicks on a link of the post. */
  linkClicks: COUNT,
  otherClicks: COUNT,
  hashtagClicks: COUNT,
  detailExpands: COUNT,
  permalinkClicks: COUNT,
  /** Clicks by impressions, as the network works it out. */
  clickRate: SHARE,
  /** Engagements by impressions, as the network works it out. */
  engagementRate: SHARE,
  /** All time that a video was watched. */
  watchTime: { unit: 'seconds', adds: true },
  averageWatchTime: { unit: 'seconds', adds: false },
  /** How much of a video was watched on average. */
  averageShareWatched: SHARE,
} as const satisfies Readonly<Record<string, FigureFacts>>;

export type FigureName = keyof typeof FIGURES;

/** The names of all figures, in the order in which they are shown. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

const OTHER = FIGURE_NAMES;

/** The figures that the exports of a network have today. Two networks’ figures of one name are never added up. */
export const FIGURES_OF: Readonly<Record<PostNetwork, readonly FigureName[]>> = {
  x: [
    'impressions',
    'engagements',
    'likes',
    'replies',
    'reposts',
    'shares',
    'bookmarks',
    'newFollows',
    'profileVisits',
    'linkClicks',
    'hashtagClicks',
    'detailExpands',
    'permalinkClicks',
  ],
  linkedin: [
    'impressions',
    'views',
    'offsiteViews',
    'clicks',
    'clickRate',
    'likes',
    'comments',
    'reposts',
    'newFollows',
    'engagementRate',
  ],
  // Older exports of Meta have impressions in place of views, which count something else. These are stored too.
  facebook: [
    'views',
    'reach',
    'engagements',
    'reactions',
    'comments',
    'shares',
    'clicks',
    'linkClicks',
    'otherClicks',
    'watchTime',
    'averageWatchTime',
  ],
  instagram: ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'newFollows'],
  youtube: [
    'impressions',
    'clickRate',
    'views',
    'engagedViews',
    'watchTime',
    'averageWatchTime',
    'averageShareWatched',
    'likes',
    'dislikes',
    'comments',
    'shares',
    'newFollows',
  ],
  bluesky: OTHER,
  mastodon: OTHER,
  threads: OTHER,
  other: OTHER,
};
