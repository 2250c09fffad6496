import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toIsoDate } from '../../text/time/calendar.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { ruleSetJsonSchema } from '../../rule-set/json-schema.ts';
import { fail, EXIT_OK, print, EXIT_ERROR } from '../print.ts';
import { defineCommand } from '../define-command.ts';
import { type StarterFile, starterFiles } from './starter-files.ts';
import { writeJson } from './write-json.ts';
import { writeNew } from './write-out.ts';
import { writeYaml } from './write-yaml.ts';

const SCHEMA = 'rule-set.schema.json';

const asJson = (document: StarterFile['document'], schema: string): string =>
  `${writeJson({ $schema: schema, ...document })}\n`;
const asYaml = (document: StarterFile['document'], schema: string): string =>
  `# yaml-language-server: $schema=${schema}\n${'version' in document ? '# Raise the version by one each time you publish: browsers keep what they have until it rises.\n' : ''}${writeYaml(document)}`;

/** What a new repository begins with. */
const isOfRepository = (name: string): boolean => /^(?:\.git.*|readme(?:\..*)?|licen[cs]e(?:\..*)?)$/i.test(name);

/** A name as a shell takes it for one. */
const shellQuote = (name: string): string => (/^[\w./\\:-]+$/.test(name) ? name : `"${name}"`);

const today = (): string => toIsoDate(toPlainDateTime(new Date())!);

/** Why a rule set cannot begin in a folder; null if it can. */
const folderProblem = async (folder: string): Promise<string | null> => {
  const there = await readdir(folder).catch((thrown: NodeJS.ErrnoException) => (thrown.code === 'ENOENT' ? [] : null));
  if (there === null) return `${folder} cannot be opened. Give an empty or new folder.`;
  return there.every(isOfRepository) ? null : `Folder ${folder} is not empty. Give an empty or new folder.`;
};

type NamedText = { readonly name: string; readonly text: string };

/** The files of the rule set to begin with, without the JSON Schema. */
const partsFor = (department: string, json: boolean): readonly NamedText[] => {
  const write = json ? asJson : asYaml;
  return starterFiles(department, today()).map(({ name, document }) => ({
    name: `${name}.${json ? 'json' : 'yaml'}`,
    text: write(document, name.includes('/') ? `../${SCHEMA}` : `./${SCHEMA}`),
  }));
};

export const init = defineCommand({
  usage: 'rules init FOLDER [--name DEPARTMENT] [--json]',
  about: `Creates a rule set from the starter rules, in files you can edit.
Beside them stands a JSON Schema, by which an editor completes and checks what is written. It changes no file that is there.

  --name DEPARTMENT   whose rules they are
  --json              JSON instead of YAML`,
  options: { name: { type: 'string' }, json: { type: 'boolean' } },
  words: [1, 1],
  run: async ({ values: { name = 'Your department', json = false }, words: [folder = ''] }) => {
    if (name.trim() === '' || name.length > 200)
      return fail('--name takes a department’s name, of at most 200 characters.');
    const problem = await folderProblem(folder);
    if (problem !== null) return fail(problem);
    const parts = partsFor(name, json);
    for (const part of [...parts, { name: SCHEMA, text: `${JSON.stringify(ruleSetJsonSchema(), null, 1)}\n` }]) {
      if ((await writeNew(join(folder, part.name), part.text, { overwrite: false })) !== EXIT_OK) return EXIT_ERROR;
    }
    await print(
      `Created ${parts.length} files in ${folder}. Edit ${parts[0]?.name} first, then run: countersign rules validate ${shellQuote(folder)}`,
    );
    return EXIT_OK;
  },
});
