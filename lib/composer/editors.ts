import { composerOf, editorsIn } from './dom.ts';
import { keyOf, type Watched, type Watching, watchEditor } from './draft-watch.ts';

/** The editors of the page that are watched, and the one that has focus or had it last. */
export type Editors = {
  readonly active: () => Watched | null;
  readonly all: () => readonly Watched[];
  readonly byKey: (key: string) => Watched | undefined;
  /** Those of the composer that an element stands in. */
  readonly around: (element: Element) => readonly Watched[];
  /** Watches every editor of this one's composer and makes it the active one. Gives those that were not watched so before. */
  readonly adopt: (editor: HTMLElement) => readonly Watched[];
  readonly stop: () => void;
};

/** @param watching what each of them is watched with; its `gone` comes after the editor has been let go */
export const createEditors = (watching: Watching): Editors => {
  const watched = new Map<HTMLElement, Watched>();
  let active: Watched | null = null;

  const all = (): readonly Watched[] => [...watched.values()];
  const byKey = (key: string): Watched | undefined => all().find((one) => one.key === key && one.editor.isConnected);
  const letGo = (one: Watched): void => {
    one.stop();
    watched.delete(one.editor);
    if (active === one) active = null;
  };
  const watch = (editor: HTMLElement, composer: HTMLElement): Watched => {
    watched.get(editor)?.stop();
    let key = keyOf(editor, composer);
    // A post added in the middle of a thread finds the key of its place in use.
    while (byKey(key)) key += '+';
    const gone = (one: Watched): void => {
      letGo(one);
      watching.gone(one);
    };
    const one = watchEditor(editor, composer, key, { ...watching, gone });
    watched.set(editor, one);
    return one;
  };

  return {
    active: () => active,
    all,
    byKey,
    around: (element) => all().filter(({ composer }) => composer.contains(element)),
    adopt: (editor) => {
      // A dialog that was closed takes its editors away without a word to their observers.
      for (const one of all()) if (!one.editor.isConnected) letGo(one);
      const composer = composerOf(editor);
      const fresh = editorsIn(composer).filter((one) => watched.get(one)?.composer !== composer).map((one) => watch(one, composer));
      active = watched.get(editor) ?? null;
      return fresh;
    },
    stop: () => all().forEach(letGo),
  };
};
