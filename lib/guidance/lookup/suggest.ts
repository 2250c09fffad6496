import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Search } from '../glossary/search.ts';
import { normaliseQuery } from './query-route.ts';

/** A row under the address bar: `content` is what stands in the bar when it is chosen. */
export type Suggestion = { readonly content: string; readonly description: string };

/**
 * How a browser reads a description: Chromium as XML
 * (https://developer.chrome.com/docs/extensions/reference/api/omnibox), Firefox as plain text.
 */
export type Markup = 'xml' | 'plain';

const MAX_SHOWN = 5;

// One character that XML does not allow and the browser shows none of the rows.
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escape = (text: string): string => escapeMarkup(text.toWellFormed().replace(NOT_XML, ' '));

/** The terms and articles to offer for what has been typed after the keyword, best first. */
export const createSuggestions = (typed: string, search: Search, markup: Markup): readonly Suggestion[] =>
  search(normaliseQuery(typed))
    .found.slice(0, MAX_SHOWN)
    .map(
      ({
        entry: {
          name,
          texts: [text = ''],
        },
      }) => ({
        content: name,
        description:
          markup === 'xml' ? `<match>${escape(name)}</match> <dim>${escape(text)}</dim>` : `${name}: ${text}`,
      }),
    );
