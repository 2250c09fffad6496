import { useEffect, useRef, useState } from 'react';
import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { RuleSetRef, Preview, RulesActions, RulesState } from '../../lib/delivery/page/types.ts';

/** As much of the state as importing a file needs. */
export type RulesFileState = Pick<RulesState, 'importing' | 'goBackTo' | 'department' | 'version' | 'origin'>;

/**
 * What came of the last press: whose rules are in use, null for the starter rules; or that it is not done yet, or
 * could not be.
 */
type Said = { readonly inUse: RuleSetRef | null } | 'reading' | 'notKept' | null;

type Given = { readonly state: RulesFileState; readonly actions: RulesActions; readonly texts: Messages };

/** That some rules are in use is said for as long as they are: another page of settings may change them. */
const wordsOf = (now: Said, { department, version, origin }: RulesFileState, texts: Messages): string => {
  const t = getRulesMessages(texts.language);
  if (now === null) return '';
  if (typeof now === 'string') return t[now];
  if (now.inUse === null) return origin === 'personal' ? '' : t.inUse(t.goodPractice);
  return now.inUse.department === department && now.inUse.version === version
    ? t.inUse(t.whose(department, version))
    : '';
};

/** One thing at a time: a second press of the same button is none. */
const useOneChange = (say: (said: Said) => void) => {
  const working = useRef(false);
  return async (work: () => Promise<boolean>, inUse: RuleSetRef | null, then?: () => void): Promise<void> => {
    if (working.current) return;
    working.current = true;
    try {
      const done = await work();
      say(done ? { inUse } : 'notKept');
      // What could not be kept can be tried once more.
      if (done) then?.();
    } finally {
      working.current = false;
    }
  };
};

/** Reads a file and hands on what came of it. Of several, the one chosen last counts. */
const useLatest = (preview: RulesActions['preview']) => {
  const turn = useRef(0);
  return (file: File, then: (preview: Preview) => void): void => {
    const mine = ++turn.current;
    void preview(file).then((next) => mine === turn.current && then(next));
  };
};

/** The file that is read and shown before it is used, what came of the last press, and where focus goes. */
export const useRulesFile = ({ state, actions, texts }: Given) => {
  const { importing, goBackTo, department, version, origin } = state;
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, show] = useState<Preview | null>(null);
  const [status, setStatus] = useState<Said>(null);
  const may = importing === 'allowed';
  // A policy that arrived since the file was chosen ends the import.
  const preview = may ? shown : null;
  // And then the file changes something else than it did.
  const { previewAgain } = actions;
  useEffect(
    () => show((before) => (before?.ok ? previewAgain() : before)),
    [department, version, origin, previewAgain],
  );

  /** The buttons go, and focus goes where another file can be chosen. */
  const leave = (): void => {
    show(null);
    (input.current ?? heading.current)?.focus();
  };
  const change = useOneChange(setStatus);
  const read = useLatest(actions.preview);
  const choose = (file: File | undefined): void => {
    if (!file) return;
    setStatus('reading');
    show(null);
    read(file, (next) => {
      show(next);
      setStatus(null);
    });
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return {
    input,
    heading,
    preview,
    status: may ? wordsOf(status, state, texts) : '',
    choose,
    leave,
    use: (): void => {
      if (preview?.ok) void change(actions.use, preview, leave);
    },
    goBack: (): void => {
      if (goBackTo !== undefined) void change(actions.goBack, goBackTo);
    },
  };
};
