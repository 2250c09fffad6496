import { formatNumber } from '../../text/number.ts';
import { formatCount } from '../../text/plural.ts';
import { figureTexts } from './figures.ts';

const posts = (count: number): string => formatCount(count, figureTexts.posts[1]);
const percent = (part: number): string => `${formatNumber(Math.round(Math.abs(part) * 100))}%`;

/** What is said of values, targets, charts and kinds of post, in English. */
export const resultTexts = {
  start: {
    title: 'No figures yet',
    about: 'Import an export from each network that you use. Nothing leaves this computer.',
    how: 'How to get an export',
    networks: {
      x: 'X: open analytics.x.com, choose Content, choose the dates, and press Download or Export (CSV). Without X Premium, ask for your archive in Settings, Your account.',
      linkedin:
        'LinkedIn: open your page as an admin, choose Analytics, Content, then Export. Save the file as CSV or .xlsx.',
      facebook:
        'Facebook and Instagram: open Meta Business Suite, choose Insights, Content, then Export data, and choose all posts and all metrics.',
      youtube: 'YouTube: open YouTube Studio, choose Analytics, Advanced mode, then Export current view (.csv).',
      other: 'Another network: any CSV file with a day and a figure for each post. You choose which column is which.',
    },
  },
  glance: {
    title: 'At a glance',
    none: 'No measure has a target yet. Set one under its objective.',
    met: (met: number, all: number): string =>
      `${formatNumber(met)} of ${formatCount(all, { one: 'target', other: 'targets' })} met.`,
    open: (count: number): string =>
      `${formatCount(count, { one: 'target is', other: 'targets are' })} for a period that is not over.`,
    measure: 'Measure',
    value: 'Value',
    target: 'Target',
    state: 'Result',
    change: 'Change',
  },
  states: { met: 'Met', missed: 'Not met', open: 'Not over yet', none: 'No target', unknown: 'No value' },
  objectives: 'Objectives',
  source: {
    posts: (count: number, network: string): string => `${posts(count)} on ${network}`,
    until: (day: string): string => `exported on ${day}`,
    damaged: (count: number): string => `${posts(count)} could not be read and are left out.`,
  },
  value: (amount: string, name: string): string => `${amount} in ${name}`,
  soFar: (amount: string, name: string): string => `${amount} in ${name} so far`,
  sentence: (value: string): string => `${value}.`,
  ofTarget: (value: string, away: number | null, target: string, met: boolean): string => {
    if (away === null || Math.abs(away) < 0.005) return `${value}, ${met ? 'on' : 'beside'} the target of ${target}.`;
    return `${value}, ${percent(away)} ${away < 0 ? 'under' : 'over'} the target of ${target}.`;
  },
  openTarget: (value: string, target: string): string => `${value}. The target is ${target}.`,
  more: (part: number, name: string, shown: string): string => `${percent(part)} more than in ${name} (${shown}).`,
  fewer: (part: number, name: string, shown: string): string => `${percent(part)} fewer than in ${name} (${shown}).`,
  same: (name: string, shown: string): string => `About the same as in ${name} (${shown}).`,
  was: (name: string, shown: string): string => `${name}: ${shown}.`,
  nothingBefore: (name: string): string => `There is no value for ${name} to compare it with.`,
  nothing: {
    imported: (network: string, name: string): string => `No posts on ${network} of ${name} are imported.`,
    written: (name: string): string => `Nothing is written for ${name} yet.`,
    missing: (network: string): string => `The exports of ${network} do not have this figure.`,
    blank: 'The export leaves this figure blank.',
  },
  otherNetwork: (network: string): string => `Its target is for ${network}, so it is not shown here.`,
  ownTarget: 'You set this target on this computer.',
  caveats: {
    few: (count: number): string => `From ${posts(count)} only: one more or less changes it a lot.`,
    blank: (known: number, all: number): string => `${formatNumber(known)} of ${posts(all)} have this figure.`,
    onePost: (share: number): string => `One post brought ${percent(share)} of it.`,
    young: (count: number): string =>
      `${posts(count)} were exported within a week of going out, and may still gather more.`,
    changed: {
      'youtube-shorts': (day: string): string =>
        `From ${day} YouTube counts a view of a Short as soon as it starts, so later views are higher.`,
      'facebook-views': (day: string): string =>
        `From ${day} Facebook counts views in place of impressions, so earlier figures are not the same.`,
    },
    instead: (network: string, figure: string): string => `${network} has “${figure}” in its place.`,
    networks: 'Networks count in different ways. Compare how each changes, and not one with another.',
    order: 'In the order of the alphabet. A larger figure does not mean better work.',
    time: 'When a post went out is not why it did well: what it said and the day’s news count more.',
    total: 'The sum grows with the number of posts. Look at the figure for each post as well.',
  },
  hand: {
    value: (name: string): string => `Value for ${name}`,
    words: (name: string): string => `Notes for ${name}`,
    target: (period: string, hours: boolean): string => `Target for each ${period}${hours ? ', in hours' : ''}`,
    save: 'Save',
    saved: 'Saved on this computer.',
    failed: 'Not saved. Try again.',
    notNumber: 'Write a number, such as 1200.',
    note: (name: string): string => `Your notes on this objective for ${name}`,
    periods: { month: 'month', quarter: 'quarter', year: 'year' },
    edit: 'Write a value or a target',
  },
  chart: {
    table: 'Show the table',
    keys: 'Use the arrow keys to read each value.',
    target: 'Target',
    period: 'Period',
    day: 'Day',
    week: (day: string): string => `Week from ${day}`,
    kind: 'Kind of post',
    objective: 'Objective',
    account: 'Account',
    network: 'Network',
    weekday: 'Day of the week',
    hour: 'Hour',
    posts: 'Posts',
    sum: 'All',
    perPost: 'Each post',
    untold: 'Kind not told',
    noObjective: 'No objective',
    noHour: (count: number): string => `${posts(count)} without a time are left out.`,
    point: (name: string, value: string): string => `${name}: ${value}`,
    noValue: 'no value',
  },
  breakdown: {
    title: 'Posts and what they brought',
    summary: (amount: string, count: number, name: string): string => `${amount} from ${posts(count)} in ${name}.`,
    none: (name: string): string => `There are no posts in ${name}.`,
    overTime: (figure: string): string => `${figure} over time`,
    byKind: (figure: string): string => `${figure} by kind of post`,
    mostKind: (kind: string, amount: string, count: number): string =>
      `Most came from “${kind}”: ${amount} from ${posts(count)}.`,
    mostEach: (kind: string, amount: string): string => `For each post, “${kind}” brought most: ${amount}.`,
    tooFewKinds: 'No kind has ten posts or more, so no kind is said to bring most for each post.',
    byObjective: (figure: string): string => `${figure} by objective`,
    byHour: (figure: string): string => `${figure} for each post, by day of the week and hour`,
    best: 'Posts with the most',
    worst: 'Posts with the fewest',
    post: 'Post',
    noText: 'Post without text',
    accounts: 'Accounts',
    networks: 'Networks',
    inPeriods: (now: string, before: string): string => `${now} and ${before}`,
  },
  kinds: {
    title: 'Kinds of post',
    about: 'Told by links, hashtags and words. Change a kind that is wrong: it stays as you choose.',
    share: 'Share',
    wanted: 'Wanted',
    missing: (kinds: string): string => `No posts of these kinds: ${kinds}.`,
    pace: (within: number, days: number, fewest: number, most: number): string =>
      `On ${formatNumber(within)} of ${formatCount(days, { one: 'working day', other: 'working days' })}, ${fewest} to ${most} posts went out, as the strategy asks.`,
    paceMore: (below: number, above: number): string =>
      `Fewer: ${formatCount(below, { one: 'day', other: 'days' })}. More: ${formatCount(above, { one: 'day', other: 'days' })}. Bank holidays count as working days.`,
    close: (count: number, gap: number): string =>
      `${posts(count)} went out less than ${formatCount(gap, { one: 'minute', other: 'minutes' })} after another.`,
    list: 'Change the kind of a post',
    filter: 'Show',
    all: 'All kinds',
    by: {
      person: 'You chose it',
      role: 'A reply or repost',
      link: 'By its link',
      tag: 'By its hashtag',
      word: 'By its words',
    },
    kindOf: (text: string): string => `Kind of: ${text}`,
    auto: 'Let the signs decide',
    showing: (shown: number, all: number): string => `${formatNumber(shown)} of ${posts(all)}`,
    more: 'Show more posts',
  },
  report: {
    title: (name: string): string => `Report: ${name}`,
    made: (day: string): string => `Made on ${day} with Countersign, from the exports of the networks.`,
    quarter: 'Report for',
    notes: 'Notes',
    noNotes: 'No notes.',
    evidence: 'Posts and kinds of post',
  },
};

/** What is said of results, in any language. */
export type ResultTexts = typeof resultTexts;
