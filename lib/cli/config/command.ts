import { resolve } from 'node:path';
import { defineCommand } from '../define-command.ts';
import { EXIT_OK, fail, print, printJson } from '../print.ts';
import { DEFAULTS } from './config.ts';
import { loadConfig } from './load-config.ts';

/** A setting, and where it comes from. */
type Held = { readonly name: string; readonly value: unknown; readonly from: string };

const shown = (value: unknown): string => [value].flat().map(String).join(', ');

export const config = defineCommand({
  usage: 'config [--config FILE | --no-config] [--json]',
  about: `Prints the settings of check that hold here, and where each comes from: a config file, or the usual value.
The nearest countersign.config.yaml, .yml or .json counts, or the key “countersign” in package.json, from this folder up to the
root of the repository; COUNTERSIGN_CONFIG or --config names another file. An option of check always comes first.

  --json   one object: {"file", "settings": [{"name", "value", "from"}]}`,
  options: { config: { type: 'string' }, 'no-config': { type: 'boolean' }, json: { type: 'boolean' } },
  words: [0, 0],
  run: async ({ values }) => {
    const read = await loadConfig({ file: values.config, none: values['no-config'] ?? false });
    if (!read.ok) return fail(read.problem);
    const file = read.loaded && resolve(read.loaded.file);
    const own = read.loaded?.config ?? {};
    const settings = Object.entries({ ...DEFAULTS, ...own }).map(([name, value]): Held => ({
      name,
      value,
      from: name in own ? 'file' : 'usual',
    }));
    if (values.json) {
      await printJson({ file, settings });
      return EXIT_OK;
    }
    const lines = settings.map(({ name, value, from }) => {
      const where = from === 'usual' ? ' (usual value)' : '';
      return `  ${`${name}:`.padEnd(13)} ${shown(value)}${where}`;
    });
    await print([file === null ? 'No config file.' : `From ${file}:`, ...lines].join('\n'));
    return EXIT_OK;
  },
});
