import { describe, expect, test } from 'vitest';
import { parseYouTubeUrl } from '../../../lib/draft/youtube.ts';

/** What is read of an address, in a few words: "video ID", "channel @name", "playlist ID", "other", or null. */
const read = (address: string): string | null => {
  const found = parseYouTubeUrl(address);
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
    `https://www.youtube.com.au/watch?v=${id}`,
    `https://www.youtube.com/watch?v=${id}&si=AbCdEfGhIjKlMnOp`,
    `https://www.youtube.com/watch?si=AbCdEfGhIjKlMnOp&v=${id}`,
    `https://www.youtube.com/watch?v=${id}&pp=ygUGZmxvb2Rz`,
    `https://www.youtube.com/watch?v=${id}&start_radio=1&list=RD${id}`,
    `https://www.youtube.com/watch?v=${id}&utm_source=x&utm_medium=social`,
    `https://www.youtube.com/watch?v=${id}&lc=UgxAbC`,
    `https://www.youtube.com/watch?v=${id}&fbclid=IwAR0`,
    `https://www.youtube.com/watch?v=${id}&t=1h2m3s#comments`,
    `https://www.youtube.com/watch/?v=${id}`,
    `https://www.youtube.com//watch?v=${id}`,
    `https://www.youtube.com/watch_popup?v=${id}`,
    `https://www.youtube.com:443/watch?v=${id}`,
    `//youtube.com/watch?v=${id}`.slice(2),
    `www.youtube.com/watch?v=${id}`,
    `m.youtube.com/watch?v=${id}`,
    `https://youtu.be/${id}/`,
    `https://youtu.be/${id}?si=AbC&t=12`,
    `https://youtu.be/${id}?feature=shared`,
    `https://youtu.be/${id}#t=30`,
    `https://YOUTU.BE/${id}`,
    `http://youtu.be/${id}?utm_campaign=a`,
    `https://youtube.com/shorts/${id}?si=AbC`,
    `youtube.com/shorts/${id}`,
    `https://m.youtube.com/shorts/${id}`,
    `https://www.youtube.com/live/${id}?feature=shared&t=300`,
    `https://www.youtube.com/embed/${id}?autoplay=1&si=AbC`,
    `//www.youtube.com/embed/${id}?list=PLabc`.slice(2),
    `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
    `https://www.youtube.com/v/${id}?version=3`,
    `https://www.youtube.com/v/${id}&hl=en_GB`,
    `https://www.youtube.com/signin?next=%2Fwatch%3Fv%3D${id}`,
    `https://www.youtube.com/supported_browsers?next_url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D${id}`,
    `https://www.google.com/url?q=https://www.youtube.com/watch?v=${id}`,
    `https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2F${id}&sa=D`,
    `https://www.youtube.fr/watch?v=${id}`,
  ])('%s', (address) => {
    expect(read(address)).toBe(`video ${id}`);
  });

  test.each([
    'https://www.youtube.com/watch?v=-_a-_b-_c-_',
    'https://youtu.be/00000000000',
    'https://youtu.be/___________?si=AbC',
  ])('%s, whatever its id is made of', (address) => {
    expect(read(address)).toMatch(/^video [\w-]{11}$/);
  });
});

describe('what more an address says', () => {
  test.each([
    [`https://youtu.be/${id}?t=90`, 't', '90'],
    [`https://www.youtube.com/watch?v=${id}&start=30`, 'start', '30'],
    [`https://www.youtube.com/watch?v=${id}#t=1m30s`, 't', '1m30s'],
    [`https://www.youtube.com/watch?v=${id}&list=PLabc&index=2`, 'list', 'PLabc'],
    [`https://youtu.be/${id}?si=AbC`, 'si', 'AbC'],
    [`https://www.youtube.com/watch?v=${id}&pp=ygU%3D`, 'pp', 'ygU='],
  ])('%s has %s %s', (address, name, value) => {
    expect(parseYouTubeUrl(address)?.query).toContainEqual([name, value]);
  });

  test.each([
    [`https://www.youtube.com/watch?v=${id}`, true],
    [`https://youtube.com/watch?v=${id}`, true],
    [`https://youtu.be/${id}`, true],
    [`https://www.youtube.com/shorts/${id}`, true],
    [`https://www.youtube.com/live/${id}`, true],
    [`https://music.youtube.com/watch?v=${id}`, true],
    ['https://www.youtube.com/@UKParliament', true],
    [`https://m.youtube.com/watch?v=${id}`, false],
    [`https://www.youtube.com/embed/${id}`, false],
    [`https://www.youtube.com/v/${id}`, false],
    [`https://www.youtube-nocookie.com/embed/${id}`, false],
    [`https://www.youtube.de/watch?v=${id}`, false],
    [`https://y2u.be/${id}`, false],
    [`https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3D${id}`, false],
  ])('%s: plain is %s', (address, plain) => {
    expect(parseYouTubeUrl(address)?.plain).toBe(plain);
  });

  test.each([
    [`https://www.youtube.com/watch?v=${id}`, 'watch'],
    [`https://youtu.be/${id}`, 'short'],
    [`https://www.youtube.com/shorts/${id}`, 'shorts'],
    [`https://www.youtube.com/live/${id}`, 'live'],
    [`https://www.youtube.com/embed/${id}`, 'watch'],
  ])('%s is of the form %s', (address, form) => {
    expect(parseYouTubeUrl(address)).toMatchObject({ what: 'video', form });
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
    ['youtube.com/UKParliament?si=AbC', 'UKParliament'],
    ['https://www.youtube.com/@uk.parliament-live_1', '@uk.parliament-live_1'],
    ['https://www.youtube.com/@SeneddCymru/streams', '@SeneddCymru'],
    ['https://www.youtube.com/@UKParliament?sub_confirmation=1', '@UKParliament'],
    ['https://www.youtube.com/@UKParliament/community', '@UKParliament'],
    ['youtube.com/@10DowningStreet', '@10DowningStreet'],
    ['https://www.youtube.com/@%D9%85%D8%B1', '@مر'],
    ['https://m.youtube.com/c/UKParliament/videos', 'UKParliament'],
    ['https://www.youtube.com/user/UKParliament?feature=watch', 'UKParliament'],
    ['https://m.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
    ['https://gaming.youtube.com/channel/UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
    ['https://www.youtube.com/embed/live_stream?channel=UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'],
  ])('%s', (address, name) => {
    expect(read(address)).toBe(`channel ${name}`);
  });
});

test.each([
  'https://www.youtube.com/playlist?list=PLabc',
  'https://youtube.com/playlist?list=PLabc&si=AbC',
  'https://m.youtube.com/playlist?feature=share&list=PLabc',
  'https://music.youtube.com/playlist?list=PLabc',
  'https://www.youtube.com/embed/videoseries?list=PLabc',
])('playlist %s', (address) => {
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
    'https://www.youtube.com/@',
    'https://www.youtube.com/c/',
    'https://www.youtube.com/playlist',
    'https://www.youtube.com/shorts',
    'https://www.youtube.com/embed/',
    'https://www.youtube.com/premium',
    'https://www.youtube.com/t/terms',
    'https://www.youtube.com/live_chat?is_popout=1',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabc',
    'https://www.youtube.com/watch?list=PLabc',
  ])('%s', (address) => {
    expect(read(address)).not.toMatch(/^(?:video|playlist)/);
    expect(parseYouTubeUrl(address)).not.toBeNull();
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
    'https://youtube.xyz/watch?v=dQw4w9WgXcQ',
    'https://youtube.evil.example/watch?v=dQw4w9WgXcQ',
    'https://www-youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube-com.example/watch?v=dQw4w9WgXcQ',
    'https://y0utube.com/watch?v=dQw4w9WgXcQ',
    'https://youtubee.com/watch?v=dQw4w9WgXcQ',
    'https://yоutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?x=youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be.evil.example/dQw4w9WgXcQ',
    'https://evil.example#youtube.com/watch?v=dQw4w9WgXcQ',
    'https://google.evil.example/url?q=https://youtu.be/dQw4w9WgXcQ',
    'ftp://youtube.com/watch?v=dQw4w9WgXcQ',
    'javascript:youtube.com',
    'https://youtu be/dQw4w9WgXcQ',
  ])('“%s”', (address) => {
    expect(parseYouTubeUrl(address)).toBeNull();
  });
});

test('an address that passes on to itself without end is given up', () => {
  let address = 'https://www.youtube.com/attribution_link?u=%2Fwatch';
  for (let turn = 0; turn < 20; turn += 1)
    address = `https://www.youtube.com/attribution_link?u=${encodeURIComponent(address)}`;
  expect(read(address)).not.toMatch(/^video/);
});
