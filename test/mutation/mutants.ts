import { parseSync } from 'vite';

/** A change of a source that its tests should notice: the text between two UTF-16 offsets, and what takes its place. */
export type Mutant = { readonly file: string; readonly start: number; readonly end: number; readonly text: string };

/** A node of the parser's tree, with what any kind of node may have. */
type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };

/** What takes the place of an operator. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** What takes the place of a method of a list. */
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', find: 'findLast', findLast: 'find' };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap((value) => [value].flat())
    .filter(isNode);

type Change = Omit<Mutant, 'file'>;

/** The place of the operator between two operands. */
const operatorOf = (node: Node, source: string): readonly Change[] => {
  const [left, right, operator] = [node['left'] as Node, node['right'] as Node, String(node['operator'])];
  const text = OPERATORS[operator];
  const at = source.indexOf(operator, left.end);
  return text === undefined || at < 0 || at >= right.start ? [] : [{ start: at, end: at + operator.length, text }];
};

const whole = ({ start, end }: Node, text: string): Change => ({ start, end, text });

/** How a node of each kind can be changed. Texts are left alone: most of them are sentences, which other tests hold. */
const CHANGES: Readonly<Record<string, (node: Node, source: string) => readonly Change[]>> = {
  BinaryExpression: operatorOf,
  LogicalExpression: operatorOf,
  ConditionalExpression: ({ test }) => [whole(test as Node, 'true'), whole(test as Node, 'false')],
  IfStatement: ({ test }) => [whole(test as Node, 'true'), whole(test as Node, 'false')],
  UnaryExpression: (node) => (node['operator'] === '!' ? [{ start: node.start, end: node.start + 1, text: '' }] : []),
  Literal: (node) => {
    const { value } = node;
    if (typeof value === 'boolean') return [whole(node, String(!value))];
    return typeof value === 'number' ? [whole(node, String(value + 1))] : [];
  },
  MemberExpression: ({ property, computed }) => {
    const { name } = property as { readonly name?: string };
    const other = computed === true || name === undefined ? undefined : METHODS[name];
    return other === undefined ? [] : [whole(property as Node, other)];
  },
};

/** Types are gone when a program runs, so nothing in them can be noticed. */
const isType = ({ type }: Node): boolean =>
  type.startsWith('TS') &&
  type !== 'TSAsExpression' &&
  type !== 'TSNonNullExpression' &&
  type !== 'TSSatisfiesExpression';

/** Every mutant of a source, in order. */
export const mutantsOf = (file: string, source: string): readonly Mutant[] => {
  const found: Mutant[] = [];
  const visit = (node: Node): void => {
    if (isType(node) || node.type === 'ImportDeclaration') return;
    for (const change of CHANGES[node.type]?.(node, source) ?? []) found.push({ file, ...change });
    childrenOf(node).forEach(visit);
  };
  visit(parseSync(file, source).program as unknown as Node);
  return found;
};

/** Our own generator (mulberry32), so that a seed gives the same mutants anywhere. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** So many of the mutants, chosen by a seed. */
export const sample = (mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] => {
  const random = randomFrom(seed);
  return mutants
    .map((mutant) => ({ mutant, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ mutant }) => mutant);
};
