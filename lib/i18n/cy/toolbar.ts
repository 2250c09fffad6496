import type { toolbarTexts as english } from '../en/toolbar.ts';

/** What the browser shows for the background: the toolbar button, its menu and the address bar; in Welsh. */
export const toolbarTexts: typeof english = {
  toolbar: {
    hints: (count, mustFix) =>
      count === 0
        ? 'Countersign: dim awgrymiadau yn y tab hwn'
        : `Countersign: ${count} awgrym yn y tab hwn${mustFix > 0 ? `, rhaid cywiro ${mustFix}` : ''}`,
    noDraft: 'Countersign: dim drafft yn y tab hwn',
    notChecked: 'Countersign: nid yw’r drafft yn y tab hwn wedi’i wirio',
    off: 'Mae Countersign wedi’i ddiffodd ar y wefan hon',
    rules: 'Mae neges am eich rheolau',
    paused: 'Mae Countersign wedi oedi',
    pausedUntil: (until) => `Mae Countersign wedi oedi tan ${until}`,
  },
  lookUp: { menu: 'Chwilio Countersign am “%s”', addressBar: 'Chwilio canllawiau Countersign' },
};
