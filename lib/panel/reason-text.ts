import type { AskReason } from '../check/hint.ts';
import type { Messages } from '../i18n/messages.ts';

/** Why a statement is shown with a draft, such as “because it has figures”; empty where every draft gets it. */
export const reasonText = (because: AskReason, { checklist }: Messages): string => {
  if (because.by === 'always') return '';
  if (because.by === 'words') return checklist.because.words(because.words);
  return because.by === 'post' ? checklist.because.post[because.post] : checklist.because.hint;
};
