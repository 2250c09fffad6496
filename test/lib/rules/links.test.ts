import { describe, expect, test } from 'vitest';
import { tryRule } from './try-rule.ts';

describe('the number of links', () => {
  const { marked } = tryRule('link/too-many');

  test('counts an address once, however it is written', () => {
    expect(marked('https://www.gov.uk/a http://gov.uk/a/ GOV.UK/a')).not.toContain('[[');
    expect(marked('https://www.gov.uk/a https://www.gov.uk/A')).toContain('[[https://www.gov.uk/A]]');
  });

  test('leaves out a quoted post only at the very end', () => {
    expect(marked('https://www.gov.uk/a https://twitter.com/metoffice/status/1?s=20')).not.toContain('[[');
    expect(marked('https://x.com/metoffice/status/1 and https://www.gov.uk/a')).toContain('[[https://www.gov.uk/a]]');
  });

  test('marks one, since any may be the one to drop', () => {
    expect(marked('gov.uk/a gov.uk/b gov.uk/c gov.uk/d')).toBe('gov.uk/a [[gov.uk/b]] gov.uk/c gov.uk/d');
  });
});

describe('places the public cannot open', () => {
  const { marked } = tryRule('link/internal');
  test.each([
    'https://defra.sharepoint.com/:w:/s/Comms/abc',
    'https://defra-my.sharepoint.com/personal/x',
    'defra.sharepoint.com/sites/comms',
    'https://docs.google.com/spreadsheets/d/1/edit#gid=0',
    'https://docs.google.com/a/example.gov.uk/document/d/1',
    'https://drive.google.com/file/d/1/view',
    'https://onedrive.live.com/?id=1',
    'https://1drv.ms/w/s!abc',
    'https://dft.atlassian.net/wiki/spaces/X',
    'http://localhost',
    'http://localhost:8080/start',
    'localhost:3000',
    'localhost/page',
    'http://127.0.0.1:4000',
    '192.168.1.20/admin',
    'http://10.0.0.7',
    'https://intranet/news',
    'http://comms-server/photos',
    'https://intranet.justice.gov.uk/guidance',
    'https://www.staging.publishing.service.gov.uk/a',
    'https://www.integration.publishing.service.gov.uk/a',
    'https://draft-origin.publishing.service.gov.uk/a',
    'https://stagingmolly.molevalley.gov.uk/?p=5007',
    'https://apply-uat.service.gov.uk',
    'https://preview.example.gov.uk/page',
    'http://printer.local/status',
    'https://wiki.corp/page',
    'file:///C:/Users/me/plan.docx',
    '\\\\server01\\share\\plan.docx',
  ])('%s', (address) => {
    expect(marked(`See ${address} today`)).toBe(`See [[${address}]] today`);
  });

  test.each([
    'https://docs.google.com/forms/d/e/1/viewform',
    'https://forms.gle/abc',
    'https://www.google.com/maps/place/Leeds',
    'https://www.gov.uk/government/publications/draft-bill',
    'https://www.draft.org.uk',
    'https://staging.org',
    'https://integration-fund.service.gov.uk',
    'https://www.test-for-coronavirus.service.gov.uk',
    'https://events.teams.microsoft.com/event/1',
    'https://www.sharepoint-course.example.org',
    'https://example.kids/page',
    'http:// is the old way',
    'see localhost for more',
    'version 10.1.2 is out',
    'on 10.11.2026 at 10.30',
    'up by 10.5%',
    '¯\\_(ツ)_/¯',
    'and/or \\ and \\\\',
  ])('but not %s', (text) => {
    expect(marked(`See ${text} today`)).not.toContain('[[');
  });

  test('stop before the sign that ends a sentence', () => {
    expect(marked('Go to http://intranet/rota, then (http://10.0.0.1/a).')).toBe(
      'Go to [[http://intranet/rota]], then ([[http://10.0.0.1/a]]).',
    );
  });
});

test('a shortener is known by its host alone', () => {
  const { marked } = tryRule('link/shortener');
  expect(marked('https://www.bit.ly/a')).toContain('[[');
  expect(
    marked('https://rabbit.ly/a https://bit.ly.gov.uk/a https://www.gov.uk/bit.ly/a https://t.com/a'),
  ).not.toContain('[[');
});

describe('a link that goes to the end', () => {
  const { fixed } = tryRule('link/position');

  test('moves only from a line of its own that nothing leads to', () => {
    expect(fixed('Storm coming.\nhttps://gov.uk/a\nStay safe at home.')).toBe(
      'Storm coming.\nStay safe at home.\nhttps://gov.uk/a',
    );
    for (const text of [
      'Read more:\nhttps://gov.uk/a\nStay safe at home.',
      'Read https://gov.uk/a before you leave home.',
      'Read –\n\nhttps://gov.uk/a\n\nStay safe at home.',
    ]) {
      expect(fixed(text)).toBe(text);
    }
  });

  test('moves from the first line too', () => {
    expect(fixed('https://gov.uk/a\nStay safe at home. #Storm')).toBe('Stay safe at home. #Storm\n\nhttps://gov.uk/a');
  });
});

test('a second copy of a link goes only where no words lead to it', () => {
  const { fixed } = tryRule('link/duplicate');
  expect(fixed('Plan: https://gov.uk/a and words\n\nhttps://gov.uk/a\n\nThank you')).toBe(
    'Plan: https://gov.uk/a and words\n\nThank you',
  );
  const text = 'Plan: https://gov.uk/a\nAgain: https://gov.uk/a';
  expect(fixed(text)).toBe(text);
});

describe('left-over tracking', () => {
  const { fixed, marked } = tryRule('utm/foreign');
  test.each([
    ['https://gov.uk/a?fbclid=1', 'https://gov.uk/a'],
    ['https://gov.uk/a?fbclid=1#top', 'https://gov.uk/a#top'],
    ['https://gov.uk/a?b=2&fbclid=1', 'https://gov.uk/a?b=2'],
    ['https://gov.uk/a?fbclid=1&b=2', 'https://gov.uk/a?b=2'],
    ['https://gov.uk/a?fbclid=1&gclid=2', 'https://gov.uk/a'],
    ['https://gov.uk/a?fbclid=1&b=2&gclid=3', 'https://gov.uk/a?b=2'],
    ['https://gov.uk/a?b=2&fbclid=1&c=3&gclid=3&d=4', 'https://gov.uk/a?b=2&c=3&d=4'],
    ['https://gov.uk/a?FBCLID=1&MC_EID=2', 'https://gov.uk/a'],
  ])('%s', (address, clean) => {
    expect(fixed(`See ${address} now`)).toBe(`See ${clean} now`);
  });

  test('is told by whole names', () => {
    expect(marked('https://gov.uk/a?my_fbclid=1&mc=2&igs=3&utm_source=x')).not.toContain('[[');
  });
});

describe('campaign tags', () => {
  test('in capitals keep their percent codes', () => {
    expect(tryRule('utm/case').fixed('https://gov.uk/a?utm_campaign=Big%2FNews')).toBe(
      'https://gov.uk/a?utm_campaign=big%2Fnews',
    );
    expect(tryRule('utm/case').hints('https://gov.uk/A?x=B&utm_campaign=a%2Fb#C')).toEqual([]);
  });

  test.each([
    ['utm_campaign=a%20%20b', 'utm_campaign=a-b'],
    ['utm_campaign=a+b', 'utm_campaign=a-b'],
    ['utm_campaign=a%E2%80%99s', 'utm_campaign=a-s'],
    ['utm_campaign=a–b—c', 'utm_campaign=a-b-c'],
    ['utm_campaign=‘a’', 'utm_campaign=‘a’'],
    ['utm_campaign=a_b-c.d~e', 'utm_campaign=a_b-c.d~e'],
  ])('of odd characters: %s', (tag, clean) => {
    expect(tryRule('utm/chars').fixed(`https://gov.uk/a?${tag}`)).toBe(`https://gov.uk/a?${clean}`);
  });

  test('that end a quotation or a sentence are whole', () => {
    const { hints } = tryRule('utm/chars');
    expect(
      hints(
        '‘https://gov.uk/a?utm_campaign=a’ and “https://gov.uk/a?utm_campaign=b”, https://gov.uk/a?utm_campaign=c – now',
      ),
    ).toEqual([]);
  });

  test('that are missing are named, and added where their value is always the same', () => {
    const { hints, fixed } = tryRule('utm/partial');
    expect(hints('https://gov.uk/a?utm_content=x')[0]?.message).toContain('utm_campaign and utm_medium and utm_source');
    expect(fixed('https://gov.uk/a?utm_source=x&utm_campaign=b')).toBe(
      'https://gov.uk/a?utm_source=x&utm_campaign=b&utm_medium=social',
    );
    expect(fixed('https://gov.uk/a?utm_source=x')).toBe('https://gov.uk/a?utm_source=x');
    expect(hints('https://gov.uk/a?utm_source=x&utm_medium=social&utm_campaign=b&utm_content=1')).toEqual([]);
  });

  test('with the agreed value in capitals are left to the rule about capitals', () => {
    expect(tryRule('utm/medium').hints('https://gov.uk/a?utm_medium=SOCIAL')).toEqual([]);
    expect(tryRule('utm/medium').fixed('https://gov.uk/a?utm_medium=paid_social#x')).toBe(
      'https://gov.uk/a?utm_medium=social#x',
    );
  });
});
