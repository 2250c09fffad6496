import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Options }>
>;

/** Parsed options and the other words of a command line, or a sentence about the problem. */
export type ParsedOptions<Options extends ParseArgsOptionsConfig> =
  | { readonly ok: true; readonly values: Parsed<Options>['values']; readonly words: readonly string[] }
  | { readonly ok: false; readonly problem: string };

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
    // parseArgs would use the last one and drop the others silently.
    const given = tokens.flatMap((token) =>
      token.kind === 'option' && !options[token.name]?.multiple ? [token.name] : [],
    );
    const twice = given.find((name, at) => given.indexOf(name) !== at);
    if (twice !== undefined) return { ok: false, problem: `Use --${twice} only once.` };
    return { ok: true, values, words: positionals };
  } catch {
    const named = args.filter((argument) => argument.startsWith('-')).map((argument) => argument.split('=')[0]!);
    const unknown = named.find(
      (name) => !Object.entries(options).some(([long, { short }]) => name === `--${long}` || name === `-${short}`),
    );
    if (unknown) return { ok: false, problem: `Unknown option ${unknown}.` };
    const bare = args.findIndex(
      (argument, at) =>
        options[argument.slice(2)]?.type === 'string' && !(args[at + 1] && !args[at + 1]!.startsWith('-')),
    );
    return {
      ok: false,
      problem: bare < 0 ? 'This option does not take a value.' : `Option ${args[bare]} needs a value.`,
    };
  }
};
