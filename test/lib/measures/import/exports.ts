import type { Preset } from '../../../../lib/measures/measure-store.ts';
import { type ColumnChoice, type FileReading, readFile } from '../../../../lib/measures/import/read-file.ts';

/** Cells as CSV, each in quotation marks where it must be. */
export const csv = (rows: readonly (readonly (string | number)[])[], delimiter = ',', end = '\n'): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => (/[",;\t\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)))
        .join(delimiter),
    )
    .join(end) + end;

export const X_HEADINGS = (
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,' +
  'Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks'
).split(',');

/** The number that X gives a post at a time, in ms since 1970. */
export const xId = (at: number, sequence = 1): string =>
  String(((BigInt(at) - 1_288_834_974_657n) << 22n) + BigInt(sequence));

/** A row of X’s export. Figures stand in the order of the headings. */
export const xRow = (at: Date, text = 'Roads open again.', figures: readonly (string | number)[] = []) => {
  const id = xId(at.getTime());
  const date = at.toLocaleDateString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const counts = Array.from({ length: 13 }, (_, place) => figures[place] ?? place);
  return [id, date, text, `https://x.com/exampledept/status/${id}`, ...counts];
};

export const LINKEDIN_HEADINGS = (
  'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,' +
  'Impressions,Views (Excluding offsite video views),Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,' +
  'Reposts,Follows,Engagement rate,Content Type'
).split(',');

export const linkedInRow = (number: string, date: string) =>
  `Grants are open,https://www.linkedin.com/feed/update/urn:li:activity:${number},Organic,,A Person,${date},,,All followers,900,,,41,0.0456,12,3,2,1,0.064,Image`.split(
    ',',
  );

export const FACEBOOK_HEADINGS = (
  'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,' +
  'Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,' +
  '"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Other Clicks,Link Clicks,Seconds viewed,' +
  'Average Seconds viewed'
)
  .match(/"[^"]*"|[^,]+/g)!
  .map((heading) => heading.replaceAll('"', ''));

export const facebookRow = (number: number, time: string) =>
  `${number},77,Example Department,,Roads open again.,0,${time},,https://www.facebook.com/exampledept/posts/${number},0,0,Photos,,,,,Lifetime,300,250,18,12,4,2,30,12,18,,`.split(
    ',',
  );

export const INSTAGRAM_HEADINGS = (
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,' +
  'Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'
).split(',');

export const instagramRow = (number: number, time: string) =>
  `${number},88,exampledept,Example Department,Roads open again.,32,${time},https://www.instagram.com/reel/C${number}/,IG reel,,Lifetime,"1,500",900,41,3,2,5,7`
    .match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g)!
    .map((cell) => cell.replaceAll('"', ''));

export const YOUTUBE_HEADINGS = (
  'Content,Video title,Video publish time,Duration,Views,Engaged views,Watch time (hours),Average view duration,' +
  'Average percentage viewed (%),Subscribers,Impressions,Impressions click-through rate (%)'
).split(',');

export const youtubeRow = (id: string, date: string) => [
  id,
  'How roads are repaired',
  date,
  150,
  2_000,
  1_800,
  52.5,
  '0:01:34',
  '62.7',
  -3,
  40_000,
  '4.02',
];

/** A day on which all files of the tests have been exported. */
export const TODAY = new Date(2026, 10, 30, 12).getTime();

type Options = { readonly choice?: ColumnChoice; readonly presets?: readonly Preset[] };

export const read = (file: string | Uint8Array<ArrayBuffer> | Blob, options: Options = {}): Promise<FileReading> =>
  readFile(file instanceof Blob ? file : new Blob([file]), {
    today: TODAY,
    presets: options.presets ?? [],
    choice: options.choice ?? null,
    onProgress: () => undefined,
  });

/** The posts of a file and how they were read; throws where there are none. */
export const readPosts = async (file: Parameters<typeof read>[0], options: Options = {}) => {
  const reading = await read(file, options);
  if (reading.kind !== 'posts') throw new Error(JSON.stringify(reading));
  return reading;
};
