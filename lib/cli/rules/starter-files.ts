import { starterDocument, starterRules } from '../../rule-set/starter/starter.ts';
import { withoutMarks } from '../../text/fold.ts';

/** A part of a rule set under the name of its file, without extension. */
export type StarterFile = { readonly name: string; readonly document: Readonly<Record<string, unknown>> };

/** A rule set's name as an id: lower case, without accents, with hyphens. */
export const idOf = (name: string): string =>
  withoutMarks(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 200) ?? 'rule-set';

const fileName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The starter rule set, divided as it is kept, under a department's own name and a day (ISO). */
export const starterFiles = (department: string, published: string): readonly StarterFile[] => {
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
  const rules = Object.entries(starterRules).map(([name, rulesOfFile]) => ({
    name: `rules/${name}`,
    document: { rules: rulesOfFile },
  }));
  const lists = Object.entries(starterDocument).filter(([field]) => field !== 'rules' && !Object.hasOwn(header, field));
  return [
    { name: 'rule-set', document: header },
    ...lists.map(([field, list]) => ({ name: fileName(field), document: { [field]: list } })),
    ...rules,
  ];
};
