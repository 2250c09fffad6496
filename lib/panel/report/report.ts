import type { Hint } from '../../check/hint.ts';
import { SEVERITIES, type Severity } from '../../rule-set/severity.ts';
import { toIsoDate } from '../../text/time/calendar.ts';
import type { PlainDateTime } from '../../text/time/plain-date-time.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type ReportBlock, toHtml, toPlainText } from './blocks.ts';

/** All that a report tells. Lengths in weighted characters; `at` in the writer's own time. */
export type ReportInput = {
  readonly text: string;
  /**
   * What the writer said of the post beside its text: `alt` is null where it has no picture, '' where that is not
   * described.
   */
  readonly post: { readonly reply: boolean; readonly alt: string | null; readonly account: string };
  readonly weightedLength: number;
  readonly limit: number;
  readonly hints: readonly Pick<Hint, 'severity' | 'excerpt' | 'message' | 'why' | 'source'>[];
  /** Hints that the writer ignored. */
  readonly ignored?: readonly Pick<Hint, 'message'>[];
  readonly checklist: readonly { readonly question: string; readonly done: boolean }[];
  readonly rules: { readonly department: string; readonly version: number; readonly published: string };
  readonly at: PlainDateTime;
};

/** The same report as plain text and as HTML in which everything is escaped. */
export type Report = { readonly plain: string; readonly html: string };

const two = (number: number): string => String(number).padStart(2, '0');

/** What was found in a draft, for whoever clears it. */
export const createReport = (
  {
    text,
    post: { reply, alt, account },
    weightedLength,
    limit,
    hints,
    ignored = [],
    checklist,
    rules,
    at,
  }: ReportInput,
  texts: Messages,
): Report => {
  const t = texts.report;
  const day = texts.date(toIsoDate(at));
  const ofSeverity = (severity: Severity): readonly ReportBlock[] => {
    const items = hints
      .filter((hint) => hint.severity === severity)
      .map(({ message, excerpt, why, source }) => ({
        line: excerpt === '' ? message : t.found(message, excerpt),
        details: [why, [source.title, source.url].filter((part) => part !== undefined).join(', ')],
      }));
    return items.length === 0
      ? []
      : [
          { type: 'heading', text: `${texts.severity[severity]} (${items.length})` },
          { type: 'list', items },
        ];
  };
  const about = [
    ...(account === '' ? [] : [t.account(account)]),
    ...(reply ? [t.reply] : []),
    ...(alt === null ? [] : [alt.trim() === '' ? t.noAlt : t.alt(alt.trim())]),
  ];
  const blocks: readonly ReportBlock[] = [
    { type: 'title', text: t.title },
    {
      type: 'paragraph',
      text: t.by(
        `${day}, ${two(at.hour)}:${two(at.minute)}`,
        texts.popup.inForce(rules.department, rules.version, texts.date(rules.published)),
      ),
    },
    { type: 'heading', text: t.draft },
    { type: 'quote', text },
    { type: 'paragraph', text: texts.panel.length(texts.panel.number(weightedLength), texts.panel.number(limit)) },
    ...about.map((line) => ({ type: 'paragraph', text: line }) as const),
    ...SEVERITIES.flatMap(ofSeverity),
    ...(ignored.length === 0
      ? []
      : [
          { type: 'heading', text: texts.panel.ignored(ignored.length) } as const,
          { type: 'list', items: ignored.map(({ message }) => ({ line: message, details: [] })) } as const,
        ]),
    ...(hints.length === 0 && ignored.length === 0 ? [{ type: 'paragraph', text: texts.panel.clear } as const] : []),
    ...(checklist.length === 0
      ? []
      : [
          { type: 'heading', text: texts.checklist.title } as const,
          {
            type: 'list',
            items: checklist.map(({ question, done }) => ({
              line: `${done ? t.yes : t.open}: ${question}`,
              details: [],
            })),
          } as const,
        ]),
  ];
  return { plain: toPlainText(blocks), html: toHtml(blocks) };
};
