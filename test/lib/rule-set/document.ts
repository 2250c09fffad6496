const rule = (find: string) => ({
  id: 'ours/word',
  kind: 'terms',
  params: { terms: [{ find }] },
  severity: 'warning',
  why: 'Because.',
  source: 'ours',
  examples: { bad: [`We [[${find}]].`, `They [[${find}]].`], good: ['We do.', 'They do.'] },
});

/** A small rule set that does what its examples say. */
export const documentOf = (version: number, change: object = {}) => ({
  schemaVersion: 1,
  id: 'example/social',
  version,
  published: '2026-11-01',
  language: 'en',
  department: { name: 'Department of Examples' },
  sources: { ours: { title: 'Ours', licence: 'MIT', read: 'ours', lastChecked: '2026-11-01' } },
  rules: [rule('utilise')],
  checklist: [],
  ...change,
});
