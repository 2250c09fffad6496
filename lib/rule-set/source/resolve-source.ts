import { isObject } from '../../text/is-object.ts';
import { inSchemaOrder } from '../merge-parts.ts';
import { formatIssues, zodErrorMap } from '../issues.ts';
import { type Issue, type Path, createIssues, quote } from '../problem.ts';
import { baseEntries, ownEntries } from './edit-list.ts';
import {
  inheritNamedLists,
  inheritTables,
  inheritTextLists,
  type Inheritance,
  type Json,
  settle,
} from './inherit-lists.ts';
import { inheritRules, pruneOff } from './inherit-rules.ts';
import { createOrigins, type Origin } from './origins.ts';
import type { WordList } from './word-list.ts';
import { sourceFieldsSchema, type SourceFields } from './source-schema.ts';

/** The rule set that a source may extend, and the lists of words that it names, by their names. */
export type Bases = { readonly starter: Json; readonly words?: ReadonlyMap<string, WordList> };

/** A source made into one flat document, which no schema has read yet. */
export type ResolvedSource = {
  readonly document: unknown;
  /** Problems of the form that sources alone have; their paths lead into the source. */
  readonly problems: readonly Issue[];
  /** Where a place of the flat document comes from. */
  readonly originOf: (path: Path) => Origin;
  /** What the source changes about inherited rules, by their ids. */
  readonly overrides: NonNullable<SourceFields['override']>;
  /** What its author may not have meant, a sentence each. */
  readonly warnings: readonly string[];
};

/** The fields of a rule set that a source may leave to what it extends, and take away with null. */
const SINGLE = ['cadence', 'preflight', 'expires', 'minExtension'] as const;

/** An override as people write it: `off` alone, which some programs read as false, is short for an object. */
const withOffAsObject = (override: unknown): unknown =>
  isObject(override)
    ? Object.fromEntries(
        Object.entries(override).map(([id, value]) => [id, value === 'off' || value === false ? { off: true } : value]),
      )
    : override;

/** What is wrong with the name of what a source extends; null if it is the base that there is. */
const extendsProblem = (written: string, { starter }: Bases): string | null => {
  const [name, version] = written.split('@', 2);
  if (name !== 'starter') return `write ${quote('starter')}, for there is nothing else to extend; an address cannot be`;
  return version === undefined || version === String(starter['version'])
    ? null
    : `the starter set of this version of Countersign is ${starter['version']}, not ${version}; write that number to take it, or install the version that has the other`;
};

/** A source that extends nothing: nothing is inherited, so nothing can be changed. */
const withoutBase = (own: Json): ResolvedSource => {
  const lost = (['override', 'remove'] as const).filter((field) => field in own);
  return {
    document: own,
    problems: lost.map((field) => ({
      path: [field],
      sentence: `The rule set: “${field}” changes what is inherited, and nothing is; add the line “extends: starter”, or take it out.`,
    })),
    originOf: (path) => ({ from: 'own', path }),
    overrides: {},
    warnings: [],
  };
};

/** The flat document of a source whose own fields are well formed. */
const inherit = (parts: Inheritance, overrides: ResolvedSource['overrides']): Json => {
  const { own, base, origins } = parts;
  const { extends: _, override: __, remove: ___, ...header } = own;
  const prune = pruneOff(overrides);
  const pruned = (list: keyof typeof prune): readonly unknown[] =>
    (base[list] as readonly Json[]).flatMap((entry) => prune[list](entry) ?? []);
  const shortened = { ...base, checklist: pruned('checklist'), modes: pruned('modes') };
  const rules = inheritRules(parts, overrides);
  const mine = own['precedence'];
  const precedence =
    mine === undefined || Array.isArray(mine)
      ? settle(
          [...ownEntries(mine, ['precedence']), ...baseEntries(pruned('precedence'), ['precedence'])],
          ['precedence'],
          origins,
        )
      : mine;
  const single = SINGLE.flatMap((field) => {
    const value = field in own ? own[field] : base[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  const { cadence: _c, preflight: _p, expires: _e, minExtension: _m, ...rest } = header;
  return {
    schemaVersion: base['schemaVersion'],
    ...rest,
    basedOn: { id: base['id'], version: base['version'] },
    ...Object.fromEntries(single),
    ...inheritTables(parts),
    ...inheritTextLists(parts),
    precedence,
    ...inheritNamedLists({ ...parts, base: shortened }),
    rules,
  };
};

/**
 * Makes a flat document of a source: what it inherits of the rule set that it names under “extends”, with its changes.
 * A document without “extends” stays as it is. Never throws.
 */
export const resolveSource = (source: unknown, bases: Bases): ResolvedSource => {
  const own = isObject(source) ? source : {};
  if (!('extends' in own)) return { ...withoutBase(own), document: source };
  const origins = createOrigins();
  const problemAt = createIssues(source);
  const problems: Issue[] = [];
  const warnings: string[] = [];
  const result = (document: unknown, overrides: ResolvedSource['overrides'] = {}): ResolvedSource => ({
    document,
    problems,
    originOf: origins.of,
    overrides,
    warnings,
  });
  const written: Json = { ...own, ...('override' in own ? { override: withOffAsObject(own['override']) } : {}) };
  const fields = sourceFieldsSchema.safeParse(written, { error: zodErrorMap });
  if (!fields.success) {
    problems.push(...formatIssues(source, fields.error.issues));
    return result(source);
  }
  const report = (path: Path, remedy: string): void => void problems.push(problemAt(path, remedy));
  const warn = (sentence: string): void => void warnings.push(sentence);
  const wrong = extendsProblem(fields.data.extends ?? '', bases);
  if (wrong !== null) {
    report(['extends'], wrong);
    return result(source);
  }
  // As written: what the schema read has every usual value filled in.
  const overrides = (written['override'] ?? {}) as ResolvedSource['overrides'];
  const document = inSchemaOrder(
    inherit(
      { own, base: bases.starter, remove: fields.data.remove, words: bases.words, origins, report, warn },
      overrides,
    ),
  );
  return result(document, overrides);
};
