import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

/** Links to the parts of the page, by the names that its addresses use. */
export const PageContents = ({ texts }: { readonly texts: Messages }) => {
  const t = texts.options;
  const rules = getRulesMessages(texts.language);
  const parts: readonly (readonly [id: string, title: string])[] = [
    ['rules', rules.title],
    ['modes', texts.modes.title],
    ['rulesOff', rules.switches.title],
    ['accounts', t.limits.title],
    ['ignoredWords', t.words.title],
    ['preflight', t.preflight.title],
    ['showBadge', t.badge.title],
    ['offSites', t.sites.title],
    ['key', t.key.title],
    ['language', t.language.title],
    ['reasons', t.reasons.title],
    ['data', t.data.title],
    ['details', t.details.title],
  ];
  return (
    <nav aria-label={t.contents}>
      <ul className="page-contents">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
