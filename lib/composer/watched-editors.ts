import { isInPage } from './dom.ts';
import { makeEditorKey, type WatchedEditor, type WatchOptions, watchEditor } from './watch-editor.ts';

/** The editors of the page that are watched, and the one that the person was in last. */
type EditorRegistry = {
  readonly activeEditor: () => WatchedEditor | null;
  readonly all: () => readonly WatchedEditor[];
  readonly byKey: (key: string) => WatchedEditor | undefined;
  /** Those of a composer. */
  readonly within: (composer: Element) => readonly WatchedEditor[];
  /** Watches an editor and makes it the active one. Gives whether it was not watched so before. */
  readonly takeUp: (editor: HTMLElement) => boolean;
  readonly stopWatching: () => void;
};

/** @param watching what each of them is watched with; its `editorGone` comes after the editor has been let go */
export const createEditorRegistry = (watching: WatchOptions): EditorRegistry => {
  const { site, editorKind: kind } = watching;
  const watched = new Map<HTMLElement, WatchedEditor>();
  let active: WatchedEditor | null = null;

  const all = (): readonly WatchedEditor[] => [...watched.values()];
  const byKey = (key: string): WatchedEditor | undefined =>
    all().find((one) => one.editorKey === key && isInPage(one.editorElement));
  const letGo = (one: WatchedEditor): void => {
    one.stopWatching();
    watched.delete(one.editorElement);
    if (active === one) active = null;
  };
  const watch = (editor: HTMLElement, composer: HTMLElement): WatchedEditor => {
    watched.get(editor)?.stopWatching();
    // Its own key is free again.
    watched.delete(editor);
    let key = makeEditorKey(site, editor, composer);
    // A post added in the middle of a thread finds the key of its place in use.
    while (byKey(key)) key += '+';
    const one = watchEditor(editor, composer, key, { ...watching, editorGone: gone });
    watched.set(editor, one);
    return one;
  };
  const gone = (one: WatchedEditor): void => {
    const wasActive = active === one;
    letGo(one);
    // X mounts editors anew as it likes. One with the same text is the same draft, of which nothing new is asked; any
    // other waits for the person.
    const next = site.editorsIn(one.composerElement).find((editor) => !watched.has(editor));
    if (!next || !isInPage(next) || kind.readEditorText(next) !== one.lastText()) return watching.editorGone(one);
    const heir = watch(next, one.composerElement);
    if (wasActive) active = heir;
    heir.resend();
  };

  return {
    activeEditor: () => active,
    all,
    byKey,
    within: (composer) => all().filter(({ editorElement }) => composer.contains(editorElement)),
    takeUp: (editor) => {
      const known = watched.get(editor) ?? null;
      // X may have moved the Post button: the composer is what holds both.
      const fresh = !known || !site.postButtonIn(known.composerElement) || !known.composerElement.contains(editor);
      if (fresh) {
        // A dialog that was closed takes its editors away without a word to their observers.
        for (const one of all()) if (!isInPage(one.editorElement)) letGo(one);
        const composer = site.composerOf(editor);
        if (known?.composerElement === composer) return ((active = known), false);
        active = watch(editor, composer);
      } else active = known;
      return fresh;
    },
    stopWatching: () => all().forEach(letGo),
  };
};
