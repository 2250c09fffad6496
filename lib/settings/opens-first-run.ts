/** What the decision to open the first-run page rests on. */
type FirstRunState = {
  /** What happened: the extension was installed, or a person pressed its toolbar button. */
  readonly moment: 'installed' | 'pressed';
  readonly seen: boolean;
  /** The extension was installed by an administrator. */
  readonly isManaged: boolean;
  /** The browser asks extensions to say, before their first use, what they do with data (Firefox). */
  readonly asksConsent: boolean;
  readonly policy: { readonly firstRun?: 'once' | 'never'; readonly consentGiven?: boolean };
};

/**
 * Whether the first-run page opens now. In a managed browser it waits for the first press on the toolbar button, so
 * that an installation on a thousand computers opens nothing. A browser that asks for consent shows the page even
 * against the policy's `firstRun`, unless the policy says that consent was given.
 */
export const opensFirstRun = ({ moment, seen, isManaged, asksConsent, policy }: FirstRunState): boolean => {
  const wanted = policy.firstRun !== 'never' || (asksConsent && policy.consentGiven !== true);
  return !seen && wanted && (moment === 'installed' ? !isManaged : isManaged || asksConsent);
};
