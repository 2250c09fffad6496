import { escapeMarkup } from '../../text/escape-markup.ts';

/** A part of a report, before it is plain text or HTML. */
export type ReportBlock =
  | { readonly type: 'title' | 'heading' | 'paragraph' | 'quote'; readonly text: string }
  | {
      readonly type: 'list';
      readonly items: readonly { readonly line: string; readonly details: readonly string[] }[];
    };

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** Blocks as plain text that reads well in a mail. */
export const toPlainText = (blocks: readonly ReportBlock[]): string =>
  blocks
    .map((block) => {
      if (block.type === 'list')
        return block.items
          .map(({ line, details }) => [`- ${line}`, ...details.map((detail) => `  ${detail}`)].join('\n'))
          .join('\n');
      if (block.type === 'quote') return indented(block.text, '> ');
      if (block.type === 'heading') return `\n${block.text}`;
      return block.text;
    })
    .join('\n') + '\n';

/** A text as HTML in which nothing of it is interpreted but its line breaks. */
const lines = (text: string): string => text.split('\n').map(escapeMarkup).join('<br>');

const TAGS = { title: 'h1', heading: 'h2', paragraph: 'p', quote: 'blockquote' } as const;

/** Blocks as HTML without any attribute, script, style or link. */
export const toHtml = (blocks: readonly ReportBlock[]): string =>
  blocks
    .map((block) => {
      if (block.type !== 'list') return `<${TAGS[block.type]}>${lines(block.text)}</${TAGS[block.type]}>`;
      return `<ul>${block.items.map(({ line, details }) => `<li>${[line, ...details].map(lines).join('<br>')}</li>`).join('')}</ul>`;
    })
    .join('\n');
