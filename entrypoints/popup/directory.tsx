import { useMemo, useSyncExternalStore } from 'react';
import { DirectoryView as PeopleView } from '../../components/popup/directory/directory.tsx';
import type { DirectoryActions } from '../../components/popup/directory/types.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import type { ViewProps } from '../../components/popup/types.ts';
import { browser } from '../../lib/platform/browser.ts';
import { directoryInUse } from '../../lib/guidance/directory/in-use.ts';
import { watchDirectory, saveDirectory } from '../../lib/guidance/directory/store.ts';
import { download } from '../../lib/platform/download.ts';
import { toIsoDate } from '../../lib/text/time/calendar.ts';
import { toPlainDateTime } from '../../lib/text/time/plain-date-time.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { navigate } from './hash-history.ts';
import { inPopup } from './move-to-tab.ts';
import { insertOrCopyHandle } from './mention.ts';

/*
 * "People", in a chunk of its own with what reads and writes files. What a person imports stays in this browser's
 * storage.
 */
const [inForce, directory] = await Promise.all([watchActiveRuleSet(), watchDirectory()]);

const actions: DirectoryActions = {
  mention: async (handle) => {
    const became = await insertOrCopyHandle(handle);
    if (became === 'in-draft' && inPopup) window.close();
    return became;
  },
  save: saveDirectory,
  download,
  showImport: (shown) => navigate(toHash('people', shown ? 'import' : '')),
  importInTab: () =>
    void browser.tabs
      .create({ url: browser.runtime.getURL(`/popup.html${toHash('people', 'import')}`) })
      .then(() => window.close()),
};

/** The view, which is loaded in a chunk of its own. */
export const DirectoryRoute = ({ shown, id, texts }: ViewProps & { readonly id: string }) => {
  const { entries: own, damaged } = useSyncExternalStore(directory.subscribe, directory.now);
  const rules = useSyncExternalStore(inForce.subscribe, inForce.now);
  const given = useMemo(() => directoryInUse(rules.ruleSet), [rules]);
  const today = toIsoDate(toPlainDateTime(new Date())!);
  return (
    <PeopleView
      state={{ ...given, own, damaged, today, inPopup }}
      actions={actions}
      shown={shown}
      importing={id === 'import'}
      texts={texts}
    />
  );
};
