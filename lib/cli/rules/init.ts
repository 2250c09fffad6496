import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toIsoDate } from '../../text/time/calendar.ts';
import { toPlainDateTime } from '../../text/time/plain-date-time.ts';
import { ruleSetJsonSchema } from '../../rule-set/json-schema.ts';
import { fail, EXIT_OK, print, EXIT_ERROR } from '../print.ts';
import { defineCommand } from '../define-command.ts';
import { type StarterFile, starterFiles } from './starter-files.ts';
import { type Beginning, sourceTemplate, WORDS_TEMPLATE } from './source-template.ts';
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

/** Asks for what was not said, where there is somebody at a terminal to ask. */
const ask = async (given: Beginning, asks: boolean): Promise<Beginning> => {
  if (!asks) return given;
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = async (question: string): Promise<string> => (await terminal.question(`${question} `)).trim();
  const several = async (question: string): Promise<readonly string[]> =>
    (await answer(`${question} (with commas between; Enter for none)`)).split(/[,\s]+/).filter((one) => one !== '');
  try {
    return {
      ...given,
      name: given.name || (await answer('What is your department called?')) || UNNAMED,
      contact: given.contact ?? ((await answer('Whom should people ask about the rules?')) || undefined),
      hashtags:
        given.hashtags.length > 0 ? given.hashtags : await several('Which hashtags do you use, in their right casing?'),
      domains: given.domains.length > 0 ? given.domains : await several('Which sites are your own?'),
    };
  } finally {
    terminal.close();
  }
};

const UNNAMED = 'Your department';

/** The files of a source that extends the starter set. */
const sourceParts = (beginning: Beginning): readonly NamedText[] => [
  { name: 'rule-set.yaml', text: sourceTemplate(beginning, `./${SCHEMA}`) },
  { name: 'words.csv', text: WORDS_TEMPLATE },
];

type Values = {
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
  readonly account?: readonly string[] | undefined;
  readonly hashtag?: readonly string[] | undefined;
  readonly domain?: readonly string[] | undefined;
  readonly full?: boolean | undefined;
  readonly json?: boolean | undefined;
};

const optionProblem = ({ name, full, json }: Values): string | null => {
  if (name !== undefined && (name.trim() === '' || name.length > 200))
    return '--name takes a department’s name, of at most 200 characters.';
  return json && !full ? '--json goes with --full: a source is YAML.' : null;
};

const beginningOf = ({ name = '', contact, account = [], hashtag = [], domain = [] }: Values): Beginning => ({
  name,
  contact,
  accounts: account,
  hashtags: hashtag,
  domains: domain,
  today: today(),
});

/** Whether there is somebody to ask. */
const hasTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

export const init = defineCommand({
  usage: 'rules init FOLDER [--name DEPARTMENT] [--contact WHO] [more]',
  about: `Begins a rule set that extends the starter rules: one file of a page, and a list of words to avoid for Excel.
Beside them stands a JSON Schema, by which an editor completes and checks what is written. It changes no file that is there.
On a terminal it asks for what is not said.

  --name DEPARTMENT   whose rules they are
  --contact WHO       whom to ask about them
  --account HANDLE    an account of your own that may write longer posts; may be given several times
  --hashtag TAG       a hashtag of your own, in its right casing; may be given several times
  --domain SITE       a site of your own, such as www.example.gov.uk; may be given several times
  --yes               ask nothing
  --full              all starter rules in files of your own, which no update of the starter set changes
  --json              with --full: JSON instead of YAML`,
  options: {
    name: { type: 'string' },
    contact: { type: 'string' },
    account: { type: 'string', multiple: true },
    hashtag: { type: 'string', multiple: true },
    domain: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
    full: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: [1, 1],
  run: async ({ values, words: [folder = ''] }) => {
    const wrong = optionProblem(values) ?? (await folderProblem(folder));
    if (wrong !== null) return fail(wrong);
    const beginning = await ask(beginningOf(values), !values.yes && !values.full && hasTerminal());
    const named = { ...beginning, name: beginning.name || UNNAMED };
    const parts = values.full ? partsFor(named.name, values.json ?? false) : sourceParts(named);
    for (const part of [...parts, { name: SCHEMA, text: `${JSON.stringify(ruleSetJsonSchema(), null, 1)}\n` }]) {
      if ((await writeNew(join(folder, part.name), part.text, { overwrite: false })) !== EXIT_OK) return EXIT_ERROR;
    }
    await print(
      `Created ${parts.length} files in ${folder}. Edit ${parts[0]?.name} first, then run: countersign rules validate ${shellQuote(folder)}`,
    );
    return EXIT_OK;
  },
});
