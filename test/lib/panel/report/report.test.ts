import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReportInput, createReport } from '../../../../lib/panel/report/report.ts';
import { sourceSchema } from '../../../../lib/rule-set/schema.ts';
import { getMessages } from '../../../../lib/i18n/messages.ts';

const source = sourceSchema.parse({
  title: 'A guide',
  url: 'https://example.org/guide',
  licence: 'OGL',
  read: 'read',
  lastChecked: '2026-11-02',
});
const checked: ReportInput = {
  text: 'We utilise a film\n#warmhomes',
  post: { reply: false, alts: [], poll: null, account: '', scheduledFor: '' },
  weightedLength: 1_028,
  limit: 25_000,
  hints: [
    { severity: 'warning', excerpt: 'utilise', message: 'Use “use”.', why: 'Plain words reach more people.', source },
    {
      severity: 'error',
      excerpt: '',
      message: 'Describe picture 1.',
      why: 'Not everyone sees it.',
      source: { ...source, url: undefined },
    },
  ],
  checklist: [
    {
      statement: { text: 'A second person has read this', language: 'en' },
      reason: 'because it is part of a thread',
      done: true,
    },
    { statement: { text: 'It is cleared', language: 'en' }, reason: '', done: false },
  ],
  rules: { department: 'Department of Tests', version: 7, published: '2026-11-02' },
  at: { year: 2026, month: 11, day: 3, hour: 9, minute: 5 },
};
const report = (more: Partial<ReportInput> = {}) => createReport({ ...checked, ...more }, getMessages('en'));

test('a source is told with its host, as a browser reads it', () => {
  const withUrl = (url: string) => ({ ...checked.hints[0]!, source: { ...source, url } });
  const { plain } = report({
    hints: [
      withUrl('https://www.gov.uk/a/b?c'),
      withUrl('https://www.gоv.uk/a'),
      withUrl('https://gov.uk@other.example/'),
    ],
  });
  expect(plain.match(/A guide, .*/g)).toEqual([
    'A guide, www.gov.uk',
    'A guide, www.xn--gv-fmc.uk',
    'A guide, other.example',
  ]);
});

test('the report as plain text, worst first', () => {
  expect(report().plain).toBe(
    [
      'Draft checked with Countersign',
      'Checked on 3 Nov 2026, 09:05. Rules: Department of Tests, version 7, published 2 Nov 2026.',
      '',
      'Draft',
      '> We utilise a film',
      '> #warmhomes',
      '1,028 of 25,000 characters',
      '',
      'Must fix (1)',
      '- Describe picture 1.',
      '  Not everyone sees it.',
      '  A guide',
      '',
      'Should fix (1)',
      '- Use “use”. Found: “utilise”',
      '  Plain words reach more people.',
      '  A guide, example.org',
      '',
      'Check these yourself',
      '- Ticked: A second person has read this',
      '  because it is part of a thread',
      '- Not ticked: It is cleared',
      '',
    ].join('\n'),
  );
});

test('what was said of the post beside its text is told', () => {
  expect(report({ post: { ...checked.post, reply: true, alts: [' A red door '], account: '@dept' } }).plain).toContain(
    'characters\nAccount: @dept\nThis is a reply.\nImage alt text: “A red door”\n',
  );
  expect(report({ post: { ...checked.post, alts: [' '] } }).plain).toContain(
    'characters\nThe image has no alt text.\n',
  );
  const post = { ...checked.post, alts: ['', 'A door'], poll: ['Yes', ' No ', ''], scheduledFor: '2026-11-23T09:00' };
  expect(report({ post }).plain).toContain(
    'characters\nScheduled for 23 Nov 2026, 09:00\nImage 1 has no alt text.\nAlt text of image 2: “A door”\nPoll choices: “Yes”, “No”\n',
  );
});

test('a draft with nothing to put right says so', () => {
  expect(report({ hints: [], checklist: [] }).plain).toContain('No problems found');
});

test('the HTML has the same words, and line breaks of the draft', () => {
  const { html } = report();
  for (const part of [
    '<h1>Draft checked with Countersign</h1>',
    '<blockquote>We utilise a film<br>#warmhomes</blockquote>',
    '<h2>Must fix (1)</h2>',
    'A guide, example.org',
  ])
    expect(html).toContain(part);
});

const TAGS = /<\/?(?:h1|h2|p|blockquote|ul|li|br)>/g;
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
    '&lt;b&gt;',
    '</blockquote><style>*{}</style>',
    '<!--',
    ']]>',
  ),
);

test('whatever a draft or a rule says, the HTML has no tags but its own', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (text, excerpt, words) => {
      const { html } = report({
        text,
        post: { reply: true, alts: [words, words], poll: [words], account: words, scheduledFor: words },
        hints: [
          { severity: 'error', excerpt, message: words, why: words, source: { ...source, title: words, url: words } },
        ],
        checklist: [{ statement: { text: words, language: 'en' }, reason: words, done: false }],
        rules: { ...checked.rules, department: words },
      });
      expect(html.replace(TAGS, '')).not.toMatch(/[<>"]/);
      expect(html.replace(TAGS, '').replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

test('a report lists ignored hints, and does not say then that nothing was found', () => {
  const { plain } = report({ hints: [], checklist: [], ignored: [{ message: 'Fill the gap “[name]”.' }] });
  expect(plain).toContain('1 ignored\n- Fill the gap “[name]”.');
  expect(plain).not.toContain(getMessages('en').panel.clear);
});
