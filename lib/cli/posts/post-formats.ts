import type { PostChange } from '../../posts/post-changes.ts';
import { SEVERITY_LABELS } from '../../rule-set/severity.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { barTable, htmlPage, severityLabel } from '../formats/html-page.ts';
import { changesSentence, statsSentence } from './report-posts.ts';
import type { TriedPosts } from './try-posts.ts';

const dayOf = ({ posts }: TriedPosts, post: number): string => posts[post]!.context.now?.slice(0, 10) ?? '';

/** The result as other programs take it. */
export const postsForJson = (tried: TriedPosts) => ({
  posts: tried.stats,
  ...(tried.changes && {
    changes: {
      ...tried.changes,
      rules: tried.changes.rules.map(({ changes, ...rule }) => ({
        ...rule,
        changes: changes.map(({ change, severity, excerpt, post }) => ({
          change,
          severity,
          excerpt,
          post: post + 1,
          text: tried.posts[post]!.text,
        })),
      })),
    },
  }),
  ...(tried.isStopped && { stopped: true }),
});

/** A table for a spreadsheet: a row for each rule, or where rules are compared, for each change. */
export const postsAsCsv = (tried: TriedPosts): string =>
  tried.changes === null
    ? writeCsv(
        ['Rule', 'Severity', 'Posts', 'Hints', 'Words'],
        tried.stats.rules.map(({ rule, severity, posts, hints, excerpts }) => [
          rule,
          SEVERITY_LABELS[severity],
          String(posts),
          String(hints),
          excerpts.join('; '),
        ]),
      )
    : writeCsv(
        ['Change', 'Rule', 'Severity', 'Words', 'Post', 'Date'],
        tried.changes.rules.flatMap(({ changes }) =>
          changes.map(({ change, rule, severity, excerpt, post }) => [
            change,
            rule,
            SEVERITY_LABELS[severity],
            excerpt,
            tried.posts[post]!.text,
            dayOf(tried, post),
          ]),
        ),
      );

const changeRow = (tried: TriedPosts, { change, severity, excerpt, post }: PostChange): string =>
  `<tr><td>${change}</td><td>${severityLabel(severity)}</td><td>${escapeMarkup(excerpt)}</td><td dir="auto">${escapeMarkup(tried.posts[post]!.text)}</td><td class="number">${escapeMarkup(dayOf(tried, post))}</td></tr>`;

const changesBody = (tried: TriedPosts, rules: NonNullable<TriedPosts['changes']>['rules']): string =>
  rules
    .map(
      ({ rule, changes }) =>
        `<h3>${escapeMarkup(rule)}</h3>\n<table>\n${changes.map((change) => changeRow(tried, change)).join('\n')}\n</table>`,
    )
    .join('\n');

/** One page that opens without a network: the counts by rule, and where rules are compared, each change. */
export const postsAsHtml = (tried: TriedPosts): string => {
  const { stats, changes } = tried;
  const bars = changes
    ? changes.rules.map(({ rule, gained, lost }) => ({ name: rule, count: gained + lost }))
    : stats.rules.filter(({ posts }) => posts > 0).map(({ rule, posts }) => ({ name: rule, count: posts }));
  return htmlPage(
    'Past posts',
    [
      `<p>${escapeMarkup(changes ? changesSentence(changes) : statsSentence(stats))}</p>`,
      barTable(changes ? 'Posts that change, by rule' : 'Posts with a hint, by rule', bars),
      ...(changes ? [changesBody(tried, changes.rules)] : []),
    ].join('\n'),
  );
};
