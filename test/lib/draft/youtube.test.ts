import { describe, expect, test } from 'vitest';
import { readYouTube } from '../../../lib/draft/youtube.ts';

/** What is read of an address, in a few words: "video ID", "channel @name", "playlist ID", "other", or null. */
const read = (address: string): string | null => {
  const found = readYouTube(address);
  if (found === null) return null;
  if (found.what === 'video' || found.what === 'playlist') return `${found.what} ${found.id}`;
  return found.what === 'channel' ? `channel ${found.name}` : 'other';
};

const id = 'dQw4w9WgXcQ';

describe('films', () => {
  test.each([
    `https://www.youtube.com/watch?v=${id}`,
    `http://www.youtube.com/watch?v=${id}`,
    `youtube.com/watch?v=${id}`,
    `HTTPS://WWW.YOUTUBE.COM/watch?v=${id}`,
    `https://www.youtube.com/watch?feature=player_embedded&v=${id}`,
    `https://www.youtube.com/watch?app=desktop&v=${id}&t=1m20s`,
    `https://www.youtube.com/watch?v=${id}&list=PLabc&index=2`,
    `https://www.youtube.com/watch?v=${id}&ab_channel=UKParliament`,
    `https://www.youtube.com/watch?v=${id}#t=30`,
    `https://www.youtube.com/watch?vi=${id}`,
    `https://www.youtube.com/watch/${id}`,
    `https://www.youtube.com/?v=${id}`,
    `https://www.youtube.com/watch?time_continue=3&amp;v=${id}`,
    `https://m.youtube.com/watch?v=${id}`,
    `https://m.youtube.com/#/watch?v=${id}`,
    `https://music.youtube.com/watch?v=${id}&si=AbC`,
    `https://gaming.youtube.com/watch?v=${id}`,
    `https://youtu.be/${id}`,
    `youtu.be/${id}?si=AbCdEf`,
    `https://youtu.be/${id}?t=90`,
    `https://youtu.be/${id}?list=PLabc`,
    `https://youtu.be/${id}&feature=share`,
    `https://www.youtu.be/${id}`,
    `http://y2u.be/${id}`,
    `https://www.youtube.com/shorts/${id}`,
    `https://www.youtube.com/shorts/${id}?feature=share`,
    `https://youtube.com/live/${id}?si=AbC`,
    `https://www.youtube.com/embed/${id}`,
    `https://www.youtube.com/embed/${id}?rel=0&start=30`,
    `https://www.youtube-nocookie.com/embed/${id}`,
    `https://www.youtubekids.com/watch?v=${id}`,
    `https://www.youtube.com/v/${id}`,
    `https://www.youtube.com/vi/${id}`,
    `https://www.youtube.com/e/${id}`,
    `https://youtube.googleapis.com/v/${id}`,
    `https://www.youtube.com/source/${id}/shorts`,
    `https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D${id}%26feature%3Dshare`,
    `https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${id}&gl=GB`,
    `https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${id}`,
    `https://www.youtube.com/oembed?url=https%3A%2F%2Fyoutu.be%2F${id}`,
    `https://www.youtube.de/watch?v=${id}`,
    `https://www.youtube.co.uk/watch?v=${id}`,
  ])('%s', (address) => {
    expect(read(address)).toBe(`video ${id}`);
  });
});

describe('channels', () => {
  test.each([
    ['https://www.youtube.com/@UKParliament', '@UKParliament'],
    ['https://youtube.com/@UKParliament?si=AbC', '@UKParliament'],
    ['https://www.youtube.com/@UKParliament/videos', '@UKParliament'],
    ['https://www.youtube.com/@UKParliament/live', '@UKParliament'],
    ['https://m.youtube.com/@UKParliament/shorts', '@UKParliament'],
    ['https://www.youtube.com/%40UKParliament', '@UKParliament'],
    ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
    ['https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/featured', 'UCabcdefghijklmnopqrstuv'],
    ['https://www.youtube.com/c/UKParliament', 'UKParliament'],
    ['https://www.youtube.com/user/UKParliament/videos', 'UKParliament'],
    ['https://www.youtube.com/UKParliament', 'UKParliament'],
    ['https://www.youtube.com/embed/live_stream?channel=UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
  ])('%s', (address, name) => {
    expect(read(address)).toBe(`channel ${name}`);
  });
});

test.each(['https://www.youtube.com/playlist?list=PLabc', 'https://www.youtube.com/embed/videoseries?list=PLabc'])('playlist %s', (address) => {
  expect(read(address)).toBe('playlist PLabc');
});

describe('pages of YouTube that are neither', () => {
  test.each([
    'https://www.youtube.com',
    'https://www.youtube.com/',
    'https://youtu.be/',
    'https://youtu.be/short',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=tooshort',
    'https://www.youtube.com/watch?v=muchtoolongtobetrue',
    'https://www.youtube.com/results?search_query=parliament',
    'https://www.youtube.com/feed/trending',
    'https://www.youtube.com/hashtag/flooding',
    'https://www.youtube.com/clip/UgkxAbCdEf',
    'https://www.youtube.com/post/UgkxAbCdEf',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.gov.uk',
    'https://www.youtube.com/channel/',
    'https://www.youtube.com/%E0%A4%A',
  ])('%s', (address) => {
    expect(read(address)).not.toMatch(/^(?:video|playlist)/);
    expect(readYouTube(address)).not.toBeNull();
  });
});

describe('addresses of elsewhere', () => {
  test.each([
    '',
    'https://',
    'https://www.gov.uk',
    'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://example.org/youtube.com/watch?v=dQw4w9WgXcQ',
    'https://example.org/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://myyoutu.be/dQw4w9WgXcQ',
    'https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg',
    'https://www.google.com/search?q=youtube',
    'https://youtube.com:99999/watch?v=dQw4w9WgXcQ',
    'https://vimeo.com/123456789',
  ])('“%s”', (address) => {
    expect(readYouTube(address)).toBeNull();
  });
});

test('an address that passes on to itself without end is given up', () => {
  let address = 'https://www.youtube.com/attribution_link?u=%2Fwatch';
  for (let turn = 0; turn < 20; turn += 1) address = `https://www.youtube.com/attribution_link?u=${encodeURIComponent(address)}`;
  expect(read(address)).not.toMatch(/^video/);
});
