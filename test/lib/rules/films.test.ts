import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

const id = 'dQw4w9WgXcQ';

describe('a tidy address of YouTube', () => {
  const { fixed } = tryRule('yt/tidy');
  test.each([
    [`youtu.be/${id}?si=AbC`, `https://youtu.be/${id}`],
    [`https://youtu.be/${id}?t=90&si=AbC`, `https://youtu.be/${id}?t=90`],
    [`https://youtu.be/${id}?si=AbC&list=PLabc`, `https://youtu.be/${id}?list=PLabc`],
    [`https://m.youtube.com/watch?v=${id}`, `https://www.youtube.com/watch?v=${id}`],
    [`https://www.youtube.com/watch?v=${id}&feature=youtu.be`, `https://www.youtube.com/watch?v=${id}`],
    [
      `https://www.youtube.com/watch?v=${id}&list=PLabc&index=3&pp=x`,
      `https://www.youtube.com/watch?v=${id}&list=PLabc&index=3`,
    ],
    [
      `https://www.youtube.com/watch?v=${id}&ab_channel=UKParliament&t=10`,
      `https://www.youtube.com/watch?v=${id}&t=10`,
    ],
    [`https://www.youtube.com/watch?v=${id}&utm_source=x&si=1`, `https://www.youtube.com/watch?v=${id}&utm_source=x`],
    [`https://www.youtube-nocookie.com/embed/${id}`, `https://www.youtube.com/watch?v=${id}`],
    [`https://www.youtube.com/embed/videoseries?list=PLabc`, 'https://www.youtube.com/playlist?list=PLabc'],
    [`https://m.youtube.com/shorts/${id}`, `https://www.youtube.com/shorts/${id}`],
    [`https://youtube.com/live/${id}?si=AbC`, `https://www.youtube.com/live/${id}`],
    [`https://music.youtube.com/watch?v=${id}&si=AbC`, `https://music.youtube.com/watch?v=${id}`],
    [`https://y2u.be/${id}`, `https://www.youtube.com/watch?v=${id}`],
    ['https://m.youtube.com/@UKParliament/videos', 'https://www.youtube.com/@UKParliament/videos'],
    ['https://www.youtube.com/playlist?list=PLabc&si=AbC', 'https://www.youtube.com/playlist?list=PLabc'],
    [`https://youtu.be/${id}?si=AbC&fbclid=IwAR`, `https://youtu.be/${id}`],
  ])('%s', (address, tidy) => {
    expect(fixed(`Watch: ${address} today`)).toBe(`Watch: ${tidy} today`);
  });

  test('is left alone', () => {
    const text = `https://www.youtube.com/watch?v=${id}&list=PLabc https://youtube.com/shorts/${id} https://www.youtube.com/@UKParliament`;
    expect(fixed(text)).toBe(text);
  });

  test('is tidied by one rule only', () => {
    expect(tryRule('utm/foreign').hints(`https://youtu.be/${id}?si=AbC&fbclid=IwAR`)).toEqual([]);
  });
});

describe('the channels of others', () => {
  test('are known by handle, id and name, in any case', () => {
    const { marked } = tryRule('yt/channel', { channels: ['@OurDept', 'UCabcdefghijklmnopqrstuv'] });
    expect(
      marked(
        'https://youtube.com/@ourdept https://youtube.com/c/OurDept https://youtube.com/channel/UCabcdefghijklmnopqrstuv',
      ),
    ).not.toContain('[[');
    expect(marked('https://youtube.com/@other')).toBe('[[https://youtube.com/@other]]');
  });

  test('are nobody’s business where a department lists none', () => {
    expect(tryRule('yt/channel', { channels: [] }).hints('https://youtube.com/@other')).toEqual([]);
  });
});

describe('a film that is mentioned', () => {
  const { hints } = tryRule('yt/link-missing');

  test('needs no link where the film itself, or what is answered, is there', () => {
    const text = 'Watch our new film.';
    expect(hints(text)).toHaveLength(1);
    expect(hints(text, { media: [{ kind: 'image' }] })).toHaveLength(1);
    for (const context of [
      { media: [{ kind: 'video' as const }] },
      { quote: true },
      { reply: true },
      { thread: { index: 0, count: 3 } },
    ]) {
      expect(hints(text, context)).toEqual([]);
    }
  });

  test('is not every use of the word', () => {
    for (const text of [
      'A flood watch is in place.',
      'We watch the weather day and night.',
      'Officers have watched hours of CCTV footage.',
      'Join the video call on Monday.',
      'A film crew will close the bridge on Tuesday.',
      'Watch this space!',
      'New video games teach road safety.',
    ]) {
      expect(hints(text), text).toEqual([]);
    }
  });
});

test('a label goes before a link only where it does not break a sentence', () => {
  const { fixed, marked } = tryRule('media/video-link-label');
  expect(fixed(`A year in Leeds. https://youtu.be/${id}`)).toBe(`A year in Leeds. Watch: https://youtu.be/${id}`);
  expect(fixed(`Our year: https://youtu.be/${id}`)).toBe(`Our year: https://youtu.be/${id}`);
  expect(marked(`Our year: https://youtu.be/${id}`)).toContain('[[');
  expect(marked(`#WatchAgain https://youtu.be/${id}`)).not.toContain('[[');
});
