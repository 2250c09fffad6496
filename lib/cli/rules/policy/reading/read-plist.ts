const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const unescape = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

type Token = { readonly closes: boolean; readonly tag: string; readonly isEmpty: boolean; readonly content: string };

const TOKEN = /<(\/?)(dict|array|key|string|integer|real|true|false)\s*(\/?)>([^<]*)/g;

const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(TOKEN), ([, closes, tag, empty, content]) => ({
    closes: closes === '/',
    tag: tag!,
    isEmpty: empty === '/',
    content: content!,
  }));

/** The value of an element that holds no other, or undefined for dict and array. */
const simpleValue = ({ tag, content }: Token): unknown => {
  if (tag === 'true' || tag === 'false') return tag === 'true';
  if (tag === 'integer' || tag === 'real') return Number(content);
  return tag === 'string' || tag === 'key' ? unescape(content) : undefined;
};

/**
 * Reads an XML property list: the elements that administrators write; dates and data are passed over. Throws where they
 * do not fit into one another.
 */
export const readPlist = (text: string): unknown => {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): Token => {
    const token = tokens[at++];
    if (!token) throw new Error('The property list ends too soon.');
    return token;
  };
  const untilEnd = (tag: string, read: () => void): void => {
    while (tokens[at] && !tokens[at]!.closes) read();
    if (next().tag !== tag) throw new Error(`The property list does not close <${tag}>.`);
  };
  const value = (): unknown => {
    const token = next();
    if (token.closes) throw new Error(`The property list closes <${token.tag}> too soon.`);
    if (token.tag === 'dict') return token.isEmpty ? {} : entries();
    if (token.tag === 'array') return token.isEmpty ? [] : items();
    if (!token.isEmpty) untilEnd(token.tag, next);
    return simpleValue(token);
  };
  const items = (): readonly unknown[] => {
    const found: unknown[] = [];
    untilEnd('array', () => found.push(value()));
    return found;
  };
  const entries = (): Readonly<Record<string, unknown>> => {
    const found: [string, unknown][] = [];
    untilEnd('dict', () => found.push([String(value()), value()]));
    return Object.fromEntries(found);
  };
  return value();
};
