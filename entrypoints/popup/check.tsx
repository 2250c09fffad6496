import { createRef, useState, useSyncExternalStore } from 'react';
import { CheckDraft } from '../../components/popup/check/check-draft.tsx';
import { focusNeighbourAfter } from '../../components/hints/keyboard-navigation.ts';
import { toContext, emptyPost, type PostDetails } from '../../components/popup/check/types.ts';
import { toHash } from '../../lib/guidance/lookup/route.ts';
import type { CheckProps } from '../../components/popup/types.ts';
import { replaceInTextarea } from '../../lib/composer/editors/textarea.ts';
import { createCheckPage } from '../../lib/panel/check-page.ts';
import { createStore } from '../../lib/platform/live.ts';
import { loadStarterTranslation } from '../../lib/rule-set/starter/load-starter-translation.ts';
import type { Report } from '../../lib/panel/report/report.ts';
import { watchActiveRuleSet } from '../../lib/delivery/active-rule-set.ts';
import { hasSameRules } from '../../lib/delivery/resolve-rules.ts';
import { addReason } from '../../lib/settings/reasons-store.ts';
import { switchedModes } from '../../lib/settings/switched-modes.ts';
import { changeSettings, createSettingsStore } from '../../lib/settings/store.ts';
import { navigate } from './hash-history.ts';
import { putReportStart } from './report-start.ts';
import { draftHandedOver, moveDraftToTab, inPopup } from './move-to-tab.ts';

/*
 * "Check a draft", in a chunk of its own with the checker and all rules. The text is in this page's memory alone.
 */
const [settings, handedOver, inForce, switched] = await Promise.all([
  createSettingsStore(),
  draftHandedOver(),
  watchActiveRuleSet(hasSameRules),
  switchedModes.follow([]),
]);
const field = createRef<HTMLTextAreaElement>();
const {
  panel,
  write,
  accounts,
  report: reportOn,
} = createCheckPage({
  settings,
  inForce,
  ofStarter: await createStore(() => loadStarterTranslation(settings.now().language), settings.subscribe),
  modes: { switched, wait: (ms, call) => void setTimeout(call, ms) },
  replace: (span, expected, text) =>
    focusNeighbourAfter(() => field.current !== null && replaceInTextarea(field.current, span, expected, text)),
  copy: (text) => copyText(text),
  changeSettings,
  addReasons: addReason,
  openGuidance: (guidance) => navigate(toHash('guidance', guidance)),
  openReport: (start) => navigate(toHash('report', putReportStart(start))),
  clock: () => new Date(),
});
if (handedOver) write(handedOver.text, toContext(handedOver.post));
/** Rejects where the browser refuses, also where it does so at once. */
const copyBoth = async ({ plain, html }: Report): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);

/** Copies a text. Rejects where the browser refuses. */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** The view, which is loaded in a chunk of its own. */
export const CheckDraftRoute = ({ begun, shown, texts }: CheckProps) => {
  const [text, setText] = useState(handedOver?.text ?? '');
  const [post, setPost] = useState<PostDetails>(handedOver?.post ?? emptyPost);
  const view = useSyncExternalStore(panel.subscribe, panel.view).panel;

  const report = (): void =>
    void copyBoth(reportOn({ text, post }, texts)).then(
      () => panel.showNotice(texts.check.reported),
      () => panel.showNotice(texts.check.notReported),
    );
  const actions = {
    ...panel.actions,
    write: (next: string) => {
      setText(next);
      write(next, toContext(post));
    },
    insert: (inserted: string) => {
      const box = field.current;
      if (!box) return false;
      const span = { start: box.selectionStart, end: box.selectionEnd };
      return replaceInTextarea(box, span, box.value.slice(span.start, span.end), inserted);
    },
    describe: (next: PostDetails) => {
      setPost(next);
      write(text, toContext(next));
    },
    report,
    copyPost: (one: string) =>
      void copyText(one).then(
        () => panel.showNotice(texts.check.postCopied),
        () => panel.showNotice(texts.check.postNotCopied),
      ),
    showNotice: panel.showNotice,
    openTab: inPopup ? () => moveDraftToTab({ text, post }) : null,
  };
  return (
    <CheckDraft
      state={{ text, post, accounts: accounts(), panel: view }}
      actions={actions}
      field={field}
      begun={begun}
      shown={shown}
      texts={texts}
    />
  );
};
