import type { PluralForms } from '../../text/plural.ts';

/** What each figure of a post is called, and the noun that follows its number; in English. */
export const figureTexts = {
  impressions: ['Times seen', { one: 'time seen', other: 'times seen' }],
  views: ['Views', { one: 'view', other: 'views' }],
  engagedViews: ['Engaged views', { one: 'engaged view', other: 'engaged views' }],
  offsiteViews: ['Views elsewhere', { one: 'view elsewhere', other: 'views elsewhere' }],
  reach: ['Reach', { one: 'person reached', other: 'people reached' }],
  engagements: ['Engagements', { one: 'engagement', other: 'engagements' }],
  likes: ['Likes', { one: 'like', other: 'likes' }],
  dislikes: ['Dislikes', { one: 'dislike', other: 'dislikes' }],
  reactions: ['Reactions', { one: 'reaction', other: 'reactions' }],
  comments: ['Comments', { one: 'comment', other: 'comments' }],
  replies: ['Replies', { one: 'reply', other: 'replies' }],
  reposts: ['Reposts', { one: 'repost', other: 'reposts' }],
  shares: ['Shares', { one: 'share', other: 'shares' }],
  bookmarks: ['Bookmarks', { one: 'bookmark', other: 'bookmarks' }],
  saves: ['Saves', { one: 'save', other: 'saves' }],
  newFollows: ['New followers', { one: 'new follower', other: 'new followers' }],
  profileVisits: ['Profile visits', { one: 'profile visit', other: 'profile visits' }],
  clicks: ['Clicks', { one: 'click', other: 'clicks' }],
  linkClicks: ['Link clicks', { one: 'link click', other: 'link clicks' }],
  otherClicks: ['Other clicks', { one: 'other click', other: 'other clicks' }],
  hashtagClicks: ['Hashtag clicks', { one: 'hashtag click', other: 'hashtag clicks' }],
  detailExpands: ['Posts opened', { one: 'opening', other: 'openings' }],
  permalinkClicks: ['Clicks on the post’s own link', { one: 'click on its own link', other: 'clicks on its own link' }],
  clickRate: ['Click rate', { other: 'click rate' }],
  engagementRate: ['Engagement rate', { other: 'engagement rate' }],
  watchTime: ['Time watched', { one: 'hour watched', other: 'hours watched' }],
  averageWatchTime: ['Average time watched', { one: 'hour watched', other: 'hours watched' }],
  averageShareWatched: ['Average part watched', { other: 'average part watched' }],
  posts: ['Posts', { one: 'post', other: 'posts' }],
} as const satisfies Readonly<Record<string, readonly [name: string, noun: PluralForms]>>;

/** A figure that has a name, or the number of posts. */
export type NamedFigure = keyof typeof figureTexts;
