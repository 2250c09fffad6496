import type { CDPSession } from 'playwright-core';

type Value = { readonly value?: unknown };
type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
};

/** What is no part of its own: its children stand in its place. */
const PASSED_OVER = new Set(['none', 'generic', 'paragraph', 'InlineTextBox', 'LayoutTableCell', 'RootWebArea']);
/** What is said later, after a pause that no tree waits for, and labels, which name what they belong to. */
const LEFT_OUT = new Set(['status', 'alert', 'LabelText', 'Legend']);
const NAMES: Readonly<Record<string, string>> = { StaticText: 'text', DisclosureTriangle: 'summary' };
/** What is named by what stands in it, so that this need not be told again. */
const NAMED_BY_CONTENT = new Set(['button', 'link', 'heading', 'option', 'DisclosureTriangle', 'StaticText', 'img']);
const STATES = ['expanded', 'checked', 'disabled', 'invalid', 'required', 'selected', 'live', 'keyshortcuts'];
/** A page that is longer is a list, whose first lines show how it is read. */
const MOST_LINES = 120;

const quoted = (value: unknown): string => `"${String(value).replaceAll(/\s+/g, ' ').trim()}"`;

/** One line: the role, the name, the states that are set, and the description. */
const lineOf = ({ role, name, description, properties = [] }: Node): string => {
  const states = STATES.flatMap((state) => {
    const value = properties.find((property) => property.name === state)?.value.value;
    if (value === undefined || value === '' || value === 'off' || value === 'false') return [];
    if (value === false && state !== 'expanded') return [];
    return [`${state}=${String(value)}`];
  });
  return [
    NAMES[String(role?.value)] ?? String(role?.value),
    ...(name?.value ? [quoted(name.value)] : []),
    ...(states.length > 0 ? [`(${states.join(', ')})`] : []),
    ...(description?.value ? [`– ${quoted(description.value)}`] : []),
  ].join(' ');
};

/** The accessibility tree of the page as Chromium makes it: what a screen reader is given, one line for each part. */
export const accessibilityTree = async (session: CDPSession): Promise<string> => {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const isEmpty = role === 'StaticText' && String(node.name?.value ?? '').trim() === '';
    const isShown = !node.ignored && !PASSED_OVER.has(role) && !isEmpty;
    if (isShown) lines.push(`${'  '.repeat(depth)}${lineOf(node)}`);
    if (isShown && (NAMED_BY_CONTENT.has(role) || LEFT_OUT.has(role))) return;
    for (const child of node.childIds ?? []) walk(child, depth + (isShown ? 1 : 0));
  };
  if (nodes[0]) walk(nodes[0].nodeId, 0);
  const rest = lines.length - MOST_LINES;
  return `${lines.slice(0, MOST_LINES).join('\n')}\n${rest > 0 ? `… and ${rest} more lines\n` : ''}`;
};
