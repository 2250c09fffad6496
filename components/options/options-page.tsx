import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { KeySetting } from './key-setting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { LimitsSetting } from './limits-setting.tsx';
import { PrePostCheckSetting } from './preflight-setting.tsx';
import { ReasonsList } from './reasons-list.tsx';
import { RuleToggles } from './rule-switches.tsx';
import { RulesSection } from './rules-section.tsx';
import type { OptionsActions, OptionsState } from './types.ts';
import { WordsSetting } from './words-setting.tsx';

type Props = { readonly state: OptionsState; readonly actions: OptionsActions; readonly texts: Messages };

/** The person's own settings, each saved as it is changed. */
export const OptionsPage = ({ state: { rules, settings, reasons, notKept = false }, actions, texts }: Props) => (
  <main className="options">
    <p className="product">{texts.name}</p>
    <h1>{texts.options.title}</h1>
    <p className="lead">{texts.options.lead}</p>
    <p>
      <a href="/firstrun.html">{texts.options.howItWorks}</a>
    </p>
    <RulesSection state={rules} actions={actions.rules} texts={texts} />
    <RuleToggles
      ruleSet={rules.ruleSet}
      may={rules.maySwitchOff}
      off={settings.rulesOff}
      onChange={(rulesOff) => actions.change({ rulesOff })}
      texts={texts}
    />
    <LimitsSetting
      accounts={settings.accounts}
      fromRules={rules.ruleSet.accounts}
      onChange={(accounts) => actions.change({ accounts })}
      texts={texts}
    />
    <WordsSetting
      words={settings.ignoredWords}
      may={rules.maySwitchOff}
      onChange={(ignoredWords) => actions.change({ ignoredWords })}
      texts={texts}
    />
    <PrePostCheckSetting
      own={settings.preflight}
      rules={rules}
      onChange={(preflight) => actions.change({ preflight })}
      texts={texts}
    />
    <KeySetting value={settings.key} onChange={(key) => actions.change({ key })} texts={texts} />
    <LanguageSetting value={settings.language} onChange={(language) => actions.change({ language })} texts={texts} />
    <ReasonsList
      reasons={reasons}
      days={rules.reasonDays}
      rules={rules.ruleSet.rules}
      onClear={actions.clearReasons}
      texts={texts}
    />
    <div role="alert" className="not-kept">
      {notKept && getRulesMessages(texts.language).notKept}
    </div>
  </main>
);
