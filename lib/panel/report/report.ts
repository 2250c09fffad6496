import type { Hint } from '../../check/hint.ts';
import { SEVERITIES, type Severity } from '../../rule-set/severity.ts';
import { toIsoDate } from '../../text/time/calendar.ts';
import { toPlainDateTime, type PlainDateTime } from '../../text/time/plain-date-time.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ChecklistItemView } from '../types.ts';
import { type ReportBlock, toHtml, toPlainText } from './blocks.ts';

/** All that a report tells. Lengths in weighted characters; `at` in the writer's own time. */
export type ReportInput = {
  readonly text: string;
  /** What the writer said of the post beside its text. */
  readonly post: {
    readonly reply: boolean;
    /** The alt text of each image; '' where it has none. */
    readonly alts: readonly string[];
    readonly poll: readonly string[] | null;
    readonly account: string;
    /** A local day and time, or ''. */
    readonly scheduledFor: string;
  };
  readonly weightedLength: number;
  readonly limit: number;
  readonly hints: readonly Pick<Hint, 'severity' | 'excerpt' | 'message' | 'why' | 'source'>[];
  /** Hints that the writer ignored. */
  readonly ignored?: readonly Pick<Hint, 'message'>[];
  readonly checklist: readonly Pick<ChecklistItemView, 'statement' | 'reason' | 'done'>[];
  readonly rules: { readonly department: string; readonly version: number; readonly published: string };
  readonly at: PlainDateTime;
};

/** The same report as plain text and as HTML in which everything is escaped. */
export type Report = { readonly plain: string; readonly html: string };

const two = (number: number): string => String(number).padStart(2, '0');

const list = (title: string, items: Extract<ReportBlock, { type: 'list' }>['items']): readonly ReportBlock[] =>
  items.length === 0
    ? []
    : [
        { type: 'heading', text: title },
        { type: 'list', items },
      ];

/** The host of a source's address, as a browser reads it: letters of other scripts as in “xn--…”. */
const hostOf = ({ url }: Hint['source']): readonly string[] =>
  url !== undefined && URL.canParse(url) ? [new URL(url).host] : [];

const hintsOf = (severity: Severity, hints: ReportInput['hints'], texts: Messages): readonly ReportBlock[] => {
  const items = hints
    .filter((hint) => hint.severity === severity)
    .map(({ message, excerpt, why, source }) => ({
      line: excerpt === '' ? message : texts.report.found(message, excerpt),
      details: [why, [source.title, ...hostOf(source)].join(', ')],
    }));
  return list(`${texts.severity[severity]} (${items.length})`, items);
};

const imagesOf = (alts: readonly string[], { report: t }: Messages): readonly string[] =>
  alts.map((alt, index) => {
    const place = alts.length > 1 ? index + 1 : null;
    return alt.trim() === '' ? t.noAlt(place) : t.alt(alt.trim(), place);
  });

const aboutPost = (
  { reply, alts, poll, account, scheduledFor }: ReportInput['post'],
  texts: Messages,
): readonly string[] => {
  const t = texts.report;
  const when = toPlainDateTime(scheduledFor);
  const choices = (poll ?? []).filter((choice) => choice.trim() !== '');
  return [
    ...(account.trim() === '' ? [] : [t.account(account.trim().replace(/^@/, ''))]),
    ...(when ? [t.scheduled(`${texts.date(toIsoDate(when))}, ${two(when.hour)}:${two(when.minute)}`)] : []),
    ...(reply ? [t.reply] : []),
    ...imagesOf(alts, texts),
    ...(choices.length === 0 ? [] : [t.poll(choices.map((choice) => `“${choice.trim()}”`).join(', '))]),
  ];
};

const byLine = ({ rules, at }: ReportInput, texts: Messages): string =>
  texts.report.by(
    `${texts.date(toIsoDate(at))}, ${two(at.hour)}:${two(at.minute)}`,
    texts.popup.inForce(rules.department, rules.version, texts.date(rules.published)),
  );

/** What was found in a draft, for whoever clears it. */
export const createReport = (input: ReportInput, texts: Messages): Report => {
  const { text, post, weightedLength, limit, hints, ignored = [], checklist } = input;
  const t = texts.report;
  const blocks: readonly ReportBlock[] = [
    { type: 'title', text: t.title },
    { type: 'paragraph', text: byLine(input, texts) },
    { type: 'heading', text: t.draft },
    { type: 'quote', text },
    { type: 'paragraph', text: texts.panel.length(texts.panel.number(weightedLength), texts.panel.number(limit)) },
    ...aboutPost(post, texts).map((line) => ({ type: 'paragraph', text: line }) as const),
    ...SEVERITIES.flatMap((severity) => hintsOf(severity, hints, texts)),
    ...list(
      texts.panel.ignored(ignored.length),
      ignored.map(({ message }) => ({ line: message, details: [] })),
    ),
    ...(hints.length === 0 && ignored.length === 0 ? [{ type: 'paragraph', text: texts.panel.clear } as const] : []),
    ...list(
      texts.checklist.title,
      checklist.map(({ statement, reason, done }) => ({
        line: `${done ? t.yes : t.open}: ${statement.text}`,
        details: reason === '' ? [] : [reason],
      })),
    ),
  ];
  return { plain: toPlainText(blocks), html: toHtml(blocks) };
};
