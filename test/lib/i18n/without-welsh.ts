/** What has no Welsh yet and is in English until it has: an entry of the catalogue, or a whole group of entries. */
export const withoutWelsh: readonly string[] = [
  'panel.ofSeverity', 'notices',
  'guidance.groups', 'guidance.clearances', 'guidance.measure', 'guidance.cadence',
  'people.dueOnly', 'people.guide', 'people.choose', 'people.due', 'people.stillHolds', 'people.held', 'people.copied', 'people.notCopied', 'people.removed', 'people.removeAll', 'people.removedAll',
  'people.notSaved', 'people.damaged', 'people.fileName', 'people.from',
  'paper.rulesAbout', 'paper.openGovernment',
  'options', 'rules',
];
