import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { useFocusOnChange } from '../../parts/use-focus-after.ts';
import type { DirectoryActions, DirectoryState } from './types.ts';
import { useOwnAccounts } from './use-own.ts';

type Given = {
  readonly state: DirectoryState;
  readonly actions: DirectoryActions;
  readonly shown: boolean;
  readonly importing: boolean;
  readonly texts: Messages;
};

/**
 * The changes to the person's own accounts, where focus goes, and what is said of a handle that could not go into a
 * draft.
 */
export const usePeople = ({ state, actions, shown, importing, texts }: Given) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { said, tell, change, undo } = useOwnAccounts(state, actions, texts);
  useEffect(() => {
    if (shown) heading.current?.focus();
  }, [shown, importing]);
  // The button that was pressed may be gone.
  const undoing = useFocusOnChange<HTMLButtonElement>(said);
  return {
    heading,
    undoing,
    said,
    change,
    undo: (): void => {
      heading.current?.focus();
      undo();
    },
    mention: async (handle: string): Promise<void> => {
      const became = await actions.mention(handle);
      if (became !== 'in-draft')
        tell(became === 'copied' ? texts.people.copied(handle) : texts.people.notCopied(handle));
    },
    // In a tab a file may have been chosen, and Escape is too easily pressed to let go of that.
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing || !state.inPopup) return;
      event.preventDefault();
      actions.showImport(false);
    },
  };
};
