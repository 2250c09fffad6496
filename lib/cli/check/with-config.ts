import { join } from 'node:path';
import { optionsOf } from '../config/config.ts';
import type { LoadedConfig } from '../config/load-config.ts';
import type { GivenOption } from '../options.ts';
import type { CheckValues } from './settings.ts';

type Given = CheckValues & { readonly rules?: string | undefined; readonly format?: readonly string[] | undefined };

/** Options, with what a config file says in place of those that were not given. */
type Combined = {
  readonly values: Given;
  /** The form of the report, where none was given. */
  readonly formats: readonly GivenOption[];
  /** What is checked where nothing is named. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

/** Puts a config file behind the options: what is given on the command line comes first. */
export const withConfig = (given: Given, loaded: LoadedConfig | null): Combined => {
  if (loaded === null) return { values: given, formats: [], include: [], exclude: [] };
  const { config, folder } = loaded;
  const { rules, include = [], exclude = [], format } = config;
  const fromHere = (path: string): string => join(folder, path).replaceAll('\\', '/');
  return {
    values: { ...optionsOf({ ...config, ...(rules !== undefined && { rules: join(folder, rules) }) }), ...given },
    formats: format === undefined || given.format !== undefined ? [] : [{ name: 'format', value: format }],
    include: include.map(fromHere),
    exclude: exclude.map(fromHere),
  };
};
