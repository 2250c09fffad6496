// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PopupState } from '../../../components/popup/types.ts';
import { sourceSchema } from '../../../lib/rule-set/schema.ts';
import { type Article, articleSchema, cadenceSchema } from '../../../lib/rule-set/strategy-schema.ts';
import { contentTypeSchema } from '../../../lib/rule-set/content-type-schema.ts';
import { objectiveSchema } from '../../../lib/rule-set/objective-schema.ts';
import { hostileAddresses, hostileTexts } from '../../lib/text/hostile.ts';
import { type Rendered, textsOf } from '../render.tsx';
import { emptyState, openPopup, ours, term } from './open.tsx';

const article = (id: string, more: object = {}): Article =>
  articleSchema.parse({ id, title: id, part: 'Talking', now: { text: `About ${id}.`, sources: ['ours'] }, ...more });
const { strategy: empty } = emptyState;
const state: PopupState = {
  ...emptyState,
  glossary: [term('hashtag', { term: 'Hashtag' }), term('embargo', { term: 'Embargo' })],
  strategy: {
    ...empty,
    sources: { ours },
    links: {
      style: { url: 'https://www.gov.uk/style', label: 'Style' },
      away: { url: 'https://evil.example/', label: 'Away' },
    },
    linkHosts: ['www.gov.uk'],
    guidance: [
      article('tags', {
        title: 'Tagging well',
        in2009: { text: 'Use **established** tags.', sources: ['ours'] },
        now: {
          text: 'Each hashtag has capitals: [the style guide](style), not [elsewhere](away).\n\n- two\n- at the end',
          sources: ['ours'],
        },
        superseded: 'Many tags.',
        seeAlso: ['often'],
      }),
      article('often', { title: 'How often', part: 'Pace', shows: 'cadence' }),
      article('aims', { title: 'Aims', part: 'Pace', shows: 'objectives' }),
      article('kinds', { title: 'Kinds', part: 'Pace', shows: 'contentTypes' }),
    ],
    cadence: cadenceSchema.parse({ fewest: 2, most: 10, gap: 30, source: 'ours' }),
    objectives: [
      objectiveSchema.parse({
        id: 'reach',
        statement: 'Reach people.',
        source: 'ours',
        measures: [
          { text: 'Visits.', kind: 'count', level: 'outtake' },
          {
            name: 'Link clicks',
            text: 'Clicks on links.',
            kind: 'count',
            level: 'outtake',
            from: 'linkClicks',
            period: 'quarter',
            target: 1500,
          },
        ],
      }),
    ],
    contentTypes: [
      contentTypeSchema.parse({
        id: 'news',
        title: 'News release',
        group: 'reuse',
        clearance: 'cleared',
        source: 'ours',
      }),
    ],
  },
};
/** The page that is open. */
const opened = ({ getByRole }: Rendered) => within(getByRole('article'));
const title = (page: Rendered) => opened(page).getByRole('heading', { level: 2 }).textContent;
const addressesIn = (page: Rendered) =>
  opened(page)
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));

test('opens an article from its address: today, 2009, what is outdated, and the sources', () => {
  const page = openPopup(state, '#guidance/tags');
  expect(title(page)).toBe('Tagging well');
  expect(document.activeElement?.textContent).toBe('Tagging well');
  const { getAllByRole, getAllByText, getByText } = opened(page);
  expect(textsOf(getAllByRole('heading', { level: 3 })).slice(0, 2)).toEqual([
    'What to do now',
    'What the 2009 strategy said',
  ]);
  expect(getByText('established').localName).toBe('b');
  expect(getByText('Many tags.')).toBeTruthy();
  expect(getAllByText('Our own')).toHaveLength(2);
  expect(textsOf(within(getAllByRole('list')[0]!).getAllByRole('listitem'))).toEqual(['two', 'at the end']);
});

test('links only to allowed hosts, and shows the host', () => {
  const page = openPopup(state, '#guidance/tags');
  expect(addressesIn(page)).toEqual(['https://www.gov.uk/style']);
  expect(page.getByText('www.gov.uk')).toBeTruthy();
  expect(page.root.textContent).toContain('not elsewhere.');
});

test('links terms and articles to each other, and Escape goes back', () => {
  const page = openPopup(state, '#guidance/tags');
  page.click(page.button('Hashtag'));
  expect(page.hash()).toBe('#term/hashtag');
  expect(page.root.textContent).toContain('Guidance that uses this term');
  page.click(page.button('Tagging well'));
  page.press('Escape');
  expect(title(page)).toBe('Hashtag');
  page.go('#term/embargo');
  expect(page.root.textContent).not.toContain('Guidance that uses this term');
});

test('lists every part and article, and links to the print view', () => {
  const page = openPopup(state, '#guidance');
  expect(title(page)).toBe('Guidance');
  expect(textsOf(opened(page).getAllByRole('heading', { level: 3 }))).toEqual(['Talking', 'Pace']);
  expect(addressesIn(page)).toEqual([
    'strategy.html',
    'objectives.html',
    '#guidance/tags',
    '#guidance/often',
    '#guidance/aims',
    '#guidance/kinds',
  ]);
});

test('shows the contents for an unknown article, and says if there is no guidance', () => {
  expect(title(openPopup(state, '#guidance/gone'))).toBe('Guidance');
  expect(openPopup(emptyState, '#guidance').root.textContent).toContain(
    'There is no guidance in your department’s rules.',
  );
});

test('shows the lists of the strategy under the articles that introduce them', () => {
  const shown = (id: string) => openPopup(state, `#guidance/${id}`).getByRole('article').textContent;
  expect(shown('often')).toContain('Post 2 to 10 times on a working day, at least 30 minutes apart');
  expect(shown('aims')).toContain('Visits. (number, outtake) Written by hand, every month.');
  expect(shown('aims')).toContain(
    'Link clicks. Clicks on links. (number, outtake) From the network’s own export, every quarter. Target: 1,500.',
  );
  expect(shown('kinds')).toContain('News releaseAlready clearedYes');
});

test('finds terms and articles, and marks the articles', () => {
  const page = openPopup(state);
  page.type(page.getByRole('combobox'), 'hashtag');
  const names = page.getAllByRole('option').map((option) => within(option).getAllByRole('paragraph')[0]!);
  expect(textsOf(names)).toEqual(['Hashtag', 'GuidanceTagging well']);
  page.press('ArrowDown');
  page.press('Enter');
  expect(page.hash()).toBe('#guidance/tags');
});

const ALLOWED = new Set(
  'ARTICLE SECTION DETAILS SUMMARY FOOTER HEADER MAIN NAV DIV SPAN P H1 H2 H3 UL OL LI DL DT DD B BDI A BUTTON LABEL INPUT MARK TABLE THEAD TBODY TR TH TD'.split(
    ' ',
  ),
);
/**
 * Every element of a page that we do not make, that has a handler, or that leads elsewhere than within the page, to the
 * print view, the first-run page or a listed host. It looks at all elements, also at those that nobody perceives.
 */
const foreign = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('*')]
    .filter(
      (element) =>
        !ALLOWED.has(element.tagName) ||
        element.getAttributeNames().some((name) => /^(on|src|srcdoc|style|formaction|action)/.test(name)) ||
        !/^(#.*|strategy\.html|\/firstrun\.html|\/?objectives\.html|https:\/\/www\.gov\.uk\/.*)?$/.test(
          element.getAttribute('href') ?? '',
        ),
    )
    .map((element) => element.outerHTML.slice(0, 200));

test('shows two hundred hostile texts in every field as text', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
  for (const text of hostileTexts) {
    const short = text.slice(0, 80).trim();
    const hostile: PopupState = {
      ...state,
      inForce: {
        ...state.inForce!,
        department: text,
        amiss: { words: text, severity: 'red', more: 0, help: 'rules-refused' },
      },
      glossary: [
        term('hashtag', {
          term: short,
          definition: text,
          synonyms: [short],
          oldNames: [short],
          translations: { cy: [short], en: [short] },
          since2009: text,
          tags: [short],
        }),
      ],
      strategy: {
        ...state.strategy,
        sources: {
          ours: sourceSchema.parse({
            title: text.slice(0, 120),
            licence: short,
            url: 'https://www.gov.uk/',
            read: 'ours',
            lastChecked: '2026-11-22',
          }),
        },
        guidance: [
          article('tags', {
            title: short,
            part: short,
            synonyms: [short],
            in2009: { text, sources: ['ours'] },
            now: { text, sources: ['ours'] },
            superseded: text,
            shows: 'objectives',
          }),
        ],
        objectives: [
          objectiveSchema.parse({
            id: 'reach',
            statement: text,
            source: 'ours',
            measures: [{ text, kind: 'words', level: 'outcome' }],
          }),
        ],
        contentTypes: [
          contentTypeSchema.parse({ id: 'news', title: short, group: 'crisis', clearance: 'full', source: 'ours' }),
        ],
      },
    };
    const page = openPopup(hostile, '#guidance/tags');
    for (const hash of ['#guidance/tags', '#guidance', '#term/hashtag', '#look-up']) {
      page.go(hash);
      expect(foreign(page.root), `${hash} ${text}`).toEqual([]);
    }
    page.type(page.getByRole('combobox', { hidden: true }), text.slice(0, 100));
    expect(foreign(page.root), `search ${text}`).toEqual([]);
  }
}, 120_000);

test('makes no link of a hundred and fifty hostile addresses', () => {
  for (const url of hostileAddresses) {
    const hostile: PopupState = {
      ...state,
      strategy: {
        ...state.strategy,
        sources: { ours: { ...ours, url } },
        links: { style: { url, label: url }, away: { url, label: url } },
      },
    };
    const page = openPopup(hostile, '#guidance/tags');
    // Every link, also one that nobody perceives.
    const links = () => [...page.root.querySelectorAll('article a')].map((link) => link.outerHTML);
    expect(links(), url).toEqual([]);
    page.go('#term/hashtag');
    expect(links(), url).toEqual([]);
  }
}, 60_000);
