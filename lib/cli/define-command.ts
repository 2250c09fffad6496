import type { ParseArgsOptionsConfig } from 'node:util';
import { readOptions, type Understood } from './options.ts';
import { cannot, FINE, say } from './say.ts';

/** A subcommand of `countersign rules`. */
export type Command = {
  /** One line: what goes after its name. */
  readonly usage: string;
  /** What it does, and its options. */
  readonly about: string;
  /** Does it, and says how it ends. */
  readonly run: (args: readonly string[]) => Promise<number>;
};

type Asked<Options extends ParseArgsOptionsConfig> = Extract<Understood<Options & typeof HELP>, { ok: true }>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** What is wrong with how many words were given, or null. */
const countProblem = (words: readonly string[], least: number, most: number): string | null => {
  if (words.length < least) return 'Something is missing.';
  return words.length > most ? `“${words[most]}” is one too many.` : null;
};

/** A shell makes an empty name of a variable that is not set; as a folder it would be the one that somebody happens to be in. */
const emptyProblem = (words: readonly string[], values: object): string | null => {
  if (words.includes('')) return 'A name is empty.';
  const empty = Object.entries(values).find(([, value]: [string, unknown]) => [value].flat().includes(''));
  return empty ? `Say what goes with --${empty[0]}: it is empty.` : null;
};

/** A subcommand, from its options and what it does with them; it answers --help, and refuses fewer or more words than it takes. */
export const defineCommand = <Options extends ParseArgsOptionsConfig>({ usage, about, options, words: [least, most], run }: {
  readonly usage: string;
  readonly about: string;
  readonly options: Options;
  /** How many words beside the options it takes, at least and at most. */
  readonly words: readonly [number, number];
  readonly run: (asked: Asked<Options>) => Promise<number>;
}): Command => ({
  usage,
  about,
  run: async (args) => {
    const asked = readOptions(args, { ...options, ...HELP });
    if (asked.ok && 'help' in asked.values && asked.values.help) {
      await say(`countersign rules ${usage}\n\n${about}`);
      return FINE;
    }
    const problem = asked.ok ? (countProblem(asked.words, least, most) ?? emptyProblem(asked.words, asked.values)) : asked.problem;
    if (!asked.ok || problem !== null) return cannot(`${problem} Write: countersign rules ${usage}`);
    return run(asked);
  },
});

/** As many words as a person likes. */
export const ANY = Number.POSITIVE_INFINITY;
