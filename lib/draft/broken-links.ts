import { overlaps, type Link, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { urlHost, urlPath } from './url.ts';

/** An address that leads nowhere as it is written. `fix`: the whole address mended, where that is certain. */
type BrokenLink = Span & { readonly fault: string; readonly fix?: string };

const HOST = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const REST = String.raw`[^\s<>"“”]*`;
const ENDING = String.raw`(?:(?:ac|co|gov|nhs|org|police|sch)\.uk|com|org|net|uk|wales|scot)`;

/** “https//”, “https:/”, “htps://”, “https: //” and “https:// www”. */
const SCHEME = new RegExp(
  String.raw`(?<![\p{L}\p{N}/:.])(h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|hptts?)([:;.,]{0,2} ?[\\/]{0,4} ?)(?=(?:https?:?//)?${HOST})((?:https?:?//)?)(${REST})`,
  'giu',
);
const SPACED_WWW = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])((?:https?://)?www)(?: +\.| *\. +|[,;:] ?)(?=${HOST})(${REST})`,
  'giu',
);
const SPACED_ENDING = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])((?:https?://|www\.)[\p{L}\p{N}.-]+?) +\.(${ENDING}(?![\p{L}\p{N}.-])${REST})`,
  'giu',
);
/** “www.example. org” and “www.example.gov,uk”, where what stands before is no whole host. */
const SPLIT_HOST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])((?:https?://)?www\.[\p{L}\p{N}-]+(?:\.(?:ac|co|gov|nhs|org|police|sch))?)(?:\. +|,)((?:${ENDING}|gov)(?![\p{L}\p{N}-])${REST})`,
  'gu',
);
const ANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}/@.])(?:https?://(?=${REST}\.[\p{L}\p{N}])|www\.(?=[\p{L}\p{N}]))${REST}`,
  'giu',
);
const MAYBE = /h?t{1,3}ps?|www|[…\\]|\.\.\.|(?<![\w.])ww\./i;

/** More than one dot in a host. */
const DOTS = /(?<=^[^/]*(?:\/\/)?[^/]*)\.{2,}(?=[\p{L}\p{N}])/u;

const MARKED = 'its brackets are shown as they are';
const SPACE = 'a space cuts it';
const COMMA = 'a comma stands where a full stop should';
const START = 'its beginning is not written as it should be';
const SLASH = 'a slash in it leans the wrong way';
const CUT = 'it was cut when it was copied';
const UNLINKED = 'no link is made of it';

/** Signs that end a sentence and not the address before them. */
const withoutClosing = (address: string): string => address.replace(/[.,;:!?)\]’'…]+$/u, '');

const found = (match: RegExpExecArray, fault: string, mended: (rest: string) => string | undefined): BrokenLink => {
  const whole = withoutClosing(match[0]);
  const fix = mended(match[0].slice(whole.length));
  return {
    start: match.index,
    end: match.index + whole.length,
    fault,
    ...(fix !== undefined && { fix: withoutClosing(fix) }),
  };
};

const badSchemes = (text: string): readonly BrokenLink[] =>
  [...text.matchAll(SCHEME)]
    .filter(
      ({ 1: scheme = '', 2: sign = '', 3: again = '' }) =>
        /[:/\\]/.test(sign) && (again !== '' || sign !== '://' || !/^https?$/i.test(scheme)),
    )
    .map((match) => found(match, match[2]!.includes(' ') ? SPACE : START, () => `https://${match[4]!}`));

const faultOf = (address: string): string => {
  if (address.includes(' ')) return SPACE;
  return address.includes(',') ? COMMA : START;
};

const spacedHosts = (text: string): readonly BrokenLink[] =>
  [SPACED_WWW, SPACED_ENDING, SPLIT_HOST].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) =>
      found(match, faultOf(withoutClosing(match[0])), () => `${match[1]!}.${match[2]!}`),
    ),
  );

/** A link, and up to this much of what stands behind it. */
const NEAR = 200;

/** What belongs to an address that a space, a line of dots or a backslash has ended too soon. */
const CUT_PATH = /^(?:…|\.{3})/;
const NEXT_PATH = /^ +(\/[\p{L}\p{N}][\p{L}\p{N}/_-]*)(?=$|[\s.,;:!?])/u;
const NEXT_SLUG = /^ +([a-z\d]+(?:[-/][a-z\d]+)+)(?=[.!?]?$|\s+#)/;
const NEXT_VALUE = /^ +([\w-]+)/;
const NEXT_FILE = /^((?: [\w-]+){1,5}\.(?:pdf|docx?|xlsx?|pptx?|html?|aspx|php))(?![\w.])/i;
const BACKSLASHES = /^\\[\w\\/-]+/;
/** “wwwexample.org”, “ww.example.org” and “httpswww.example.org”. */
const BAD_WWW = /^(https?:\/\/)?(?:ww\.|w{4,}\.|www(?=[a-z\d-]+\.)|https?\.?www\.?)/i;
/** Endings that sites stand below, and that are none themselves. */
const NO_SITE = /^(?:ac|co|org|sch|ltd|plc)\.uk$/;

/** A link of which more was meant than is linked. */
const cutLink = ({ text: address }: Link, after: string): Omit<BrokenLink, 'start' | 'end'> | null => {
  const path = urlPath(address);
  const isShort = urlHost(address) === 't.co';
  if ((CUT_PATH.test(after) && path !== '') || (isShort && path.length < 8)) return { fault: CUT };
  if (NO_SITE.test(urlHost(address))) return { fault: SPACE };
  const www = BAD_WWW.exec(address);
  return www && { fault: START, fix: `${www[1] ?? ''}www.${address.slice(www[0].length)}` };
};

/** What stands behind a link and belongs to it. */
const tailOf = ({ text: address }: Link, after: string): { readonly tail: string; readonly to: string } | null => {
  const path = urlPath(address);
  const backslashes = BACKSLASHES.exec(after)?.[0];
  if (backslashes) return { tail: backslashes, to: backslashes.replaceAll('\\', '/') };
  const file = path === '' ? null : NEXT_FILE.exec(after);
  if (file && !/\.\w+$/.test(path)) return { tail: file[0], to: file[0].replaceAll(' ', '%20') };
  const next =
    (path === '' ? NEXT_PATH.exec(after) : null) ??
    (path.endsWith('/') ? NEXT_SLUG.exec(after) : null) ??
    (/[?&]\w+=$/.test(path) ? NEXT_VALUE.exec(after) : null);
  return next && { tail: next[0], to: next[1]! };
};

/** Links behind which, or in which, something shows that they are not whole. */
const behindLinks = ({ text, links }: Draft): readonly BrokenLink[] =>
  links.flatMap((link): readonly BrokenLink[] => {
    const { start, end } = link;
    const after = text.slice(end, end + NEAR);
    const cut = cutLink(link, after);
    if (cut) return [{ start, end, ...cut }];
    const more = tailOf(link, after);
    if (!more) return [];
    const fault = more.tail.startsWith(' ') ? SPACE : SLASH;
    return [{ start, end: end + more.tail.length, fault, fix: link.text + more.to }];
  });

/** “[words](address)”, as some programs write links. */
const MARKDOWN = /\[[^[\]\n]{1,80}\]\((?:https?:\/\/|www\.)[^\s()]{1,300}\)/gi;
const markedUp = (text: string): readonly BrokenLink[] =>
  text.includes('](')
    ? [...text.matchAll(MARKDOWN)].map(({ 0: whole, index }) => ({
        start: index,
        end: index + whole.length,
        fault: MARKED,
      }))
    : [];

/** What an address lies in, or begins in, is a link already. Both lists are in order, so each is gone through once. */
const unlinked = ({ text, links, mentions }: Draft): readonly BrokenLink[] => {
  const taken = [...links, ...mentions].sort((a, b) => a.start - b.start);
  let at = 0;
  return [...text.matchAll(ANY)]
    .map((match) => found(match, UNLINKED, () => (DOTS.test(match[0]) ? match[0].replace(DOTS, '.') : undefined)))
    .filter((one) => {
      while (taken[at] && taken[at]!.end <= one.start) at++;
      return !taken[at] || !overlaps(taken[at]!, one);
    });
};

/**
 * The addresses of a draft that readers cannot follow: those with a fault in them, those that were cut, and those that
 * no link is made of. In order, and none within another.
 */
export const findBrokenLinks = (draft: Draft): readonly BrokenLink[] => {
  const { text, links } = draft;
  if (!MAYBE.test(text) && links.length === 0) return [];
  let free = 0;
  return [...badSchemes(text), ...spacedHosts(text), ...behindLinks(draft), ...markedUp(text), ...unlinked(draft)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
};
