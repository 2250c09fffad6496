import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { closestMatch } from '../text/closest-match.ts';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>
>;

/** An option with its value, as it was given. */
export type GivenOption = { readonly name: string; readonly value: string | undefined };

/** Parsed options and the other words of a command line, or a sentence about the problem. */
export type ParsedOptions<Options extends ParseArgsOptionsConfig> =
  | {
      readonly ok: true;
      readonly values: Parsed<Options>['values'];
      readonly words: readonly string[];
      /** The options in the order in which they were given. */
      readonly given: readonly GivenOption[];
    }
  | { readonly ok: false; readonly problem: string };

const unknownOption = (name: string, options: ParseArgsOptionsConfig): string => {
  const close = name.startsWith('--') ? closestMatch(name.slice(2), Object.keys(options)) : null;
  return `Unknown option ${name}.${close ? ` Did you mean --${close}?` : ''}`;
};

/** Parses options such as --json and --rules FILE; a word that begins with a hyphen goes after --. */
export const parseOptions = <Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
): ParsedOptions<Options> => {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true as const,
      options,
      tokens: true,
    });
    const given = tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, value: token.value }] : [],
    );
    // parseArgs would use the last one and drop the others silently.
    const names = given.map(({ name }) => name).filter((name) => !options[name]?.multiple);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) return { ok: false, problem: `Use --${twice} only once.` };
    return { ok: true, values, words: positionals, given };
  } catch {
    const named = args.filter((argument) => argument.startsWith('-')).map((argument) => argument.split('=')[0]!);
    const unknown = named.find(
      (name) => !Object.entries(options).some(([long, { short }]) => name === `--${long}` || name === `-${short}`),
    );
    if (unknown) return { ok: false, problem: unknownOption(unknown, options) };
    const bare = args.findIndex((argument, at) => {
      const option = Object.entries(options).find(
        ([long, { short }]) => argument === `--${long}` || argument === `-${short}`,
      );
      return option?.[1].type === 'string' && !(args[at + 1] && !args[at + 1]!.startsWith('-'));
    });
    return {
      ok: false,
      problem: bare < 0 ? 'This option does not take a value.' : `Option ${args[bare]} needs a value.`,
    };
  }
};
