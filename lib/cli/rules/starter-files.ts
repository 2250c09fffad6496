import { readdir, readFile } from 'node:fs/promises';
import { starterDocument } from '../../rule-set/starter/starter.ts';
import { withoutMarks } from '../../text/fold.ts';

const STARTER = new URL('../../../assets/starter/', import.meta.url);

/** A part of a rule set under the name of its file, without extension. */
export type StarterFile = { readonly name: string; readonly document: Readonly<Record<string, unknown>> };

/** A rule set's name as an id: lower case, without accents, with hyphens. */
const idOf = (name: string): string =>
  withoutMarks(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 200) ?? 'rule-set';

const fileName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The starter rule set, divided as it is kept, under a department's own name and a day (ISO). */
export const starterFiles = async (department: string, published: string): Promise<readonly StarterFile[]> => {
  const { schemaVersion, language } = starterDocument;
  const header = {
    schemaVersion,
    id: idOf(department),
    version: 1,
    published,
    language,
    department: { name: department },
    changeNote: 'Our first rule set, made from the starter set.',
  };
  const names = (await readdir(new URL('rules/', STARTER))).filter((name) => name.endsWith('.json')).sort();
  const rules = await Promise.all(
    names.map(async (name) => ({
      name: `rules/${name.replace(/\.json$/, '')}`,
      document: { rules: JSON.parse(await readFile(new URL(`rules/${name}`, STARTER), 'utf8')) as unknown },
    })),
  );
  const lists = Object.entries(starterDocument).filter(([field]) => field !== 'rules' && !Object.hasOwn(header, field));
  return [
    { name: 'rule-set', document: header },
    ...lists.map(([field, list]) => ({ name: fileName(field), document: { [field]: list } })),
    ...rules,
  ];
};
