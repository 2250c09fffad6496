import { escapeMarkup } from '../text/escape-markup.ts';
import { withoutMarks } from '../text/fold.ts';

/**
 * A page as one HTML file that needs nothing else and may load or run nothing. `body` is markup that the page itself
 * has serialised.
 */
export const toHtmlFile = ({
  language,
  title,
  style,
  body,
}: {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}): string =>
  `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;

/** A file name from words: small letters, digits and hyphens. */
export const toFileName = (words: string): string =>
  `${
    withoutMarks(words)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'strategy'
  }.html`;
