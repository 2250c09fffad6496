import type { ParseArgsOptionsConfig } from 'node:util';
import { parseOptions, type ParsedOptions } from './options.ts';
import { fail, EXIT_OK, print } from './print.ts';

/** A command of `countersign`. */
export type Command = {
  /** One line: its name, and what goes after it. */
  readonly usage: string;
  /** What it does, in a paragraph, and then its options. */
  readonly about: string;
  /** Its options, by their long names; with --help. */
  readonly options: ParseArgsOptionsConfig;
  /** Runs it and returns the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
};

type Asked<Options extends ParseArgsOptionsConfig> = Extract<ParsedOptions<Options & typeof HELP>, { ok: true }>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** The problem if there are too few or too many words, or null. */
const countProblem = (words: readonly string[], [least, most]: readonly [number, number]): string | null => {
  if (words.length < least) return 'Missing argument.';
  return words.length > most ? `Unexpected argument “${words[most]}”.` : null;
};

/**
 * The problem if a word or option is empty, or null. A shell gives an empty word for a variable that is not set, and as
 * a folder it would mean the current one.
 */
const emptyProblem = (words: readonly string[], values: object): string | null => {
  if (words.includes('')) return 'A file or folder name is empty.';
  const empty = Object.entries(values).find(([, value]: [string, unknown]) => [value].flat().includes(''));
  return empty ? `Option --${empty[0]} is empty. Give it a value.` : null;
};

/** How a command handles help and errors. */
type Manner<Options extends ParseArgsOptionsConfig> = {
  /** What it says after --help. */
  readonly help: string;
  readonly asksForHelp: (parsed: Asked<Options>) => boolean;
  /** The problem with the parsed arguments, or null. */
  readonly problemOf: (parsed: Asked<Options>) => string | null;
  /** What is said after every problem; `misread`: before it, where an option is not understood. */
  readonly remedy: string;
  readonly misread: string | null;
};

type Definition<Options extends ParseArgsOptionsConfig> = {
  readonly usage: string;
  readonly about: string;
  readonly options: Options;
  /** How many words beside the options it takes, at least and at most. */
  readonly words: readonly [number, number];
  readonly run: (parsed: Asked<Options>) => Promise<number>;
  /** Differences from other commands. */
  readonly manner?: Partial<Manner<Options>>;
};

/** The default: help is the usage and the description; too few, too many and empty words are refused. */
const usualManner = <Options extends ParseArgsOptionsConfig>({
  usage,
  about,
  words,
}: Definition<Options>): Manner<Options> => ({
  help: `countersign ${usage}\n\n${about}`,
  asksForHelp: ({ values }) => 'help' in values && values.help === true,
  problemOf: (parsed) => countProblem(parsed.words, words) ?? emptyProblem(parsed.words, parsed.values),
  remedy: `Usage: countersign ${usage}`,
  misread: null,
});

/** Creates a command from its options and its function. It answers --help and refuses what it does not know. */
export const defineCommand = <Options extends ParseArgsOptionsConfig>(definition: Definition<Options>): Command => {
  const { usage, about, options, run, manner } = definition;
  const { help, asksForHelp, problemOf, remedy, misread } = { ...usualManner(definition), ...manner };
  const refuse = (...problem: readonly (string | null)[]): number =>
    fail([...problem, remedy].filter((sentence) => sentence !== null).join(' '));
  return {
    usage,
    about,
    options: { ...options, ...HELP },
    run: async (args) => {
      const parsed = parseOptions(args, { ...options, ...HELP });
      if (!parsed.ok) return refuse(parsed.problem, misread);
      if (asksForHelp(parsed)) {
        await print(help);
        return EXIT_OK;
      }
      const problem = problemOf(parsed);
      return problem === null ? run(parsed) : refuse(problem);
    },
  };
};

/** Any number of words. */
export const UNLIMITED = Number.POSITIVE_INFINITY;
