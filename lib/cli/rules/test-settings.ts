import type { Context } from '../../draft/draft.ts';
import { dayOf, OptionError, oneOf, readValues, wholeNumber } from '../option-values.ts';
import type { PostChoice } from '../posts/choose-posts.ts';

/** The forms in which the result for past posts can be written. */
export const POST_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type PostFormat = (typeof POST_FORMATS)[number];

/** The options of `rules test`, as they were given. */
type TestValues = {
  readonly posts?: readonly string[] | undefined;
  readonly against?: string | undefined;
  readonly format?: string | undefined;
  readonly json?: boolean | undefined;
  readonly out?: string | undefined;
  readonly column?: string | undefined;
  readonly account?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly 'no-replies'?: boolean | undefined;
  readonly sample?: string | undefined;
  readonly show?: string | undefined;
  readonly jobs?: string | undefined;
  readonly progress?: boolean | undefined;
  readonly 'no-progress'?: boolean | undefined;
};

/** How past posts are tried. */
export type TestSettings = {
  readonly posts: readonly string[];
  readonly against: string | null;
  readonly format: PostFormat;
  readonly out: string | undefined;
  readonly column: string | undefined;
  /** What holds for every post that does not say it itself. */
  readonly context: Context;
  readonly choice: PostChoice;
  readonly show: number;
  readonly jobs: number | null;
  readonly progress: boolean | null;
};

const USUALLY_SHOWN = 3;

const progressOf = ({ progress, 'no-progress': none }: TestValues): boolean | null =>
  none ? false : (progress ?? null);

const ONLY_WITH_POSTS = [
  'against',
  'out',
  'column',
  'account',
  'since',
  'until',
  'no-replies',
  'sample',
  'show',
] as const;

/** Understands the options of `rules test`, or says which cannot be used. */
export const readTestSettings = (values: TestValues) =>
  readValues((): TestSettings => {
    const { posts = [], json = false, format } = values;
    const alone = ONLY_WITH_POSTS.find((name) => values[name] !== undefined);
    if (posts.length === 0 && alone !== undefined)
      throw new OptionError(`--${alone} is about past posts. Name them with --posts FILE.`);
    if (json && format !== undefined && format !== 'json')
      throw new OptionError('--json is the same as --format json. Remove one of them.');
    return {
      posts,
      against: values.against ?? null,
      format: json ? 'json' : oneOf('format', format ?? 'text', POST_FORMATS),
      out: values.out,
      column: values.column,
      context: values.account === undefined ? {} : { account: values.account },
      choice: {
        since: dayOf('since', values.since),
        until: dayOf('until', values.until),
        replies: values['no-replies'] !== true,
        every: wholeNumber('sample', values.sample, 1) ?? 1,
      },
      show: wholeNumber('show', values.show) ?? USUALLY_SHOWN,
      jobs: wholeNumber('jobs', values.jobs, 1),
      progress: progressOf(values),
    };
  });
