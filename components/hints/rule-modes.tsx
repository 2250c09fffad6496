import type { RuleDescription } from '../../lib/rule-set/wording/describe-rules.ts';
import type { RuleSet } from '../../lib/rule-set/schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

type Props = Pick<RuleDescription, 'only'> & Pick<RuleSet, 'language'> & { readonly texts: Messages };

/**
 * In which modes a rule holds, with a space behind; nothing of one that holds at all times. `language`: that of the
 * modes' titles.
 */
export const RuleModes = ({ only, language, texts }: Props) =>
  only.length > 0 && (
    <>
      {texts.paper.onlyIn} <span lang={language}>{only.join(', ')}.</span>{' '}
    </>
  );
