import type { Policy } from './policy/settings.ts';
import type { ImportedRules } from './store.ts';

/** What the person imported; null if there is nothing or the policy does not allow it. */
export const allowedText = ({ text }: ImportedRules, policy: Policy | null): string | null =>
  policy?.allowPersonalRules === false ? null : text;
