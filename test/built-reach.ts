import { parseSync } from 'vite';

/** How often a file refers to each thing by which something could leave the computer, or code come in. */
export type Reach = Readonly<Record<string, number>>;

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

/**
 * Names that reach a network, load what an address names, leave the page or make code of text: however they are come
 * by.
 */
const NAMES = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'sendBeacon',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'importScripts',
  'Image',
  'Audio',
  'FontFace',
  'PresentationRequest',
  'PaymentRequest',
  'HTMLImageElement',
  'open',
  'tabs',
  'windows',
  'downloads',
  'connectNative',
  'sendNativeMessage',
  'onMessageExternal',
  'onConnectExternal',
  'scripting',
  'navigation',
  'click',
  'submit',
  'requestSubmit',
  'setAttribute',
  'setAttributeNS',
  'createElementNS',
  'importNode',
  'cloneNode',
  'postMessage',
  'eval',
  'Function',
  'createContextualFragment',
  'DOMParser',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'insertRule',
  'replaceSync',
]);

/** What loads or leaves once it is given a value. */
const SET = new Set([
  'src',
  'srcset',
  'srcdoc',
  'href',
  'action',
  'formAction',
  'ping',
  'poster',
  'innerHTML',
  'outerHTML',
  'cssText',
  'location',
  'background',
  'backgroundImage',
  'dangerouslySetInnerHTML',
]);

/**
 * Elements that load, where a call is given one: JSX, and whatever is named otherwise than createElement, of which
 * every call counts.
 */
const TAGS = new Set([
  'img',
  'image',
  'script',
  'iframe',
  'frame',
  'link',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'track',
  'form',
  'base',
  'portal',
  'fencedframe',
]);

/** Objects that have all of the above as their own. */
const GLOBALS = new Set([
  'globalThis',
  'window',
  'self',
  'top',
  'parent',
  'frames',
  'document',
  'navigator',
  'location',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : null;

/** The text of a literal, or of a template without anything put in. */
const textOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis =
    node.type === 'TemplateLiteral'
      ? (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[])
      : [];
  return quasis.length === 1 ? quasis[0]!.value.cooked : null;
};

/** The name by which a member is read, or null for one that is worked out. */
const memberOf = (node: Node): string | null =>
  node['computed'] === true ? textOf(node['property']) : nameOf(node['property']);

const isCreate = (callee: unknown): boolean =>
  isNode(callee) && callee.type === 'MemberExpression' && memberOf(callee) === 'createElement';

/**
 * Whether a name stands only for itself there: what an object literal, a class or an import calls something reads
 * nothing of that name.
 */
const isLabel = (node: Node, parent: Node, within: Node | null): boolean => {
  if (parent['computed'] === true) return false;
  if (parent.type === 'Property')
    return parent['key'] === node && parent['value'] !== node && within?.type === 'ObjectExpression';
  if (/^(?:Import|Export).*Specifier$|^Labeled|^Break|^Continue|^TS|^JSX/.test(parent.type)) return true;
  return /^(?:MethodDefinition|PropertyDefinition)$/.test(parent.type) && parent['key'] === node;
};

/** What one piece of a program reaches by, or null. */
const found = (node: Node, parent: Node, within: Node | null): string | null => {
  const text = textOf(node);
  if (text !== null) {
    if (/^(?:Import|Export)/.test(parent.type) && parent.type !== 'ImportExpression') return null;
    if (/^\s*@import|url\(/i.test(text)) return 'url(';
    const isKey = parent.type === 'MemberExpression' && parent['property'] === node;
    const isFirst = parent.type === 'CallExpression' && (parent['arguments'] as readonly Node[])[0] === node;
    const made = isFirst && !isCreate(parent['callee']) && TAGS.has(text);
    return NAMES.has(text) || made || (isKey && SET.has(text)) ? `'${text}'` : null;
  }
  const name = nameOf(node);
  if (name !== null) {
    if (isLabel(node, parent, within)) return null;
    if (NAMES.has(name))
      return parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true
        ? `.${name}`
        : name;
    // A global object that is handed on, or asked for a name that is worked out, may be asked for anything.
    const asked = parent.type === 'MemberExpression' && parent['object'] === node;
    const handedOn =
      !(parent.type === 'MemberExpression' && !asked) &&
      !(asked && memberOf(parent) !== null) &&
      !(parent.type === 'UnaryExpression' && parent['operator'] === 'typeof');
    return GLOBALS.has(name) && handedOn && parent['type'] !== 'Property' ? `${name}…` : null;
  }
  if (node.type === 'ImportExpression' && !textOf(node['source'])?.startsWith('./')) return 'import(…)';
  // Object.assign and JSX set what a literal holds.
  if (node.type === 'Property' && parent.type === 'ObjectExpression') {
    const key = node['computed'] === true ? textOf(node['key']) : (nameOf(node['key']) ?? textOf(node['key']));
    return key !== null && SET.has(key) ? `${key}:` : null;
  }
  // JSX as it stands in the source: an element that loads, an attribute that does.
  if (node.type === 'JSXOpeningElement' || node.type === 'JSXAttribute') {
    const name = (node['name'] as { readonly name?: unknown }).name;
    if (typeof name !== 'string') return null;
    if (node.type === 'JSXOpeningElement') return TAGS.has(name) ? `'${name}'` : null;
    return SET.has(name) ? `${name}:` : null;
  }
  if (node.type === 'AssignmentExpression' && isNode(node['left'])) {
    const left = node['left'];
    const set = left.type === 'MemberExpression' ? memberOf(left) : nameOf(left);
    return set !== null && SET.has(set) && (left.type === 'MemberExpression' || set === 'location') ? `${set} =` : null;
  }
  if (node.type === 'MemberExpression') {
    const member = memberOf(node);
    const of =
      isNode(node['object']) && node['object'].type === 'MemberExpression'
        ? memberOf(node['object'])
        : nameOf(node['object']);
    if (of === 'location' && (member === 'assign' || member === 'replace')) return `location.${member}`;
    if (of === 'document' && (member === 'write' || member === 'writeln')) return `document.${member}`;
    if (member !== 'createElement') return null;
    const tag =
      parent.type === 'CallExpression' && parent['callee'] === node
        ? textOf((parent['arguments'] as readonly Node[])[0])
        : null;
    return `createElement(${tag ?? '…'})`;
  }
  return null;
};

/**
 * Reads a script, of the sources or built, as a parser does.
 * @returns how often each thing was found: `name` or `.name` where it is read, `'name'` where a string says it, `name
 * =` or `name:` where it is set
 * @throws Error where it is no script
 */
export const reachIn = (file: string, code: string): Reach => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const counts: Record<string, number> = {};
  const walk = (value: unknown, parent: Node, within: Node | null): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, parent, within);
    if (!isNode(value) || value.type.startsWith('TSType') || value.type.startsWith('TSInterface')) return;
    const name = found(value, parent, within);
    if (name !== null) counts[name] = (counts[name] ?? 0) + 1;
    // `{ fetch }` is one thing said twice: as a key and as a value.
    const once = value.type === 'Property' && value['shorthand'] === true ? { value: value['value'] } : value;
    for (const [field, inner] of Object.entries(once))
      if (typeof inner === 'object' && field !== 'parent') walk(inner, value, parent);
  };
  walk(program, program as unknown as Node, null);
  return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)));
};
