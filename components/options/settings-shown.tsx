import type { ReactNode } from 'react';
import { type PreflightRules, resolvePreflight } from '../../lib/delivery/resolve-rules.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { PREFLIGHTS } from '../../lib/settings/preflights.ts';
import { type Settings, withSite } from '../../lib/settings/settings.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/text/languages.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { KeySetting } from './key-setting.tsx';
import { LimitsSetting } from './limits-setting.tsx';
import { RuleToggles } from './rule-switches.tsx';
import type { OptionsActions, OptionsState } from './types.ts';
import { SitesSetting } from './sites-setting.tsx';
import { WordsSetting } from './words-setting.tsx';

type Props = Pick<OptionsState, 'rules' | 'settings' | 'waiting'> & {
  readonly change: OptionsActions['change'];
  readonly texts: Messages;
};

/** Why what a press on Post does cannot be changed; null where it can. */
const lockedPreflight = ({ ruleSet, preflight }: PreflightRules, { options }: Messages): string | null => {
  if (preflight !== null) return options.preflight.setByPolicy;
  return ruleSet.preflight ? null : options.preflight.locked;
};

/** How each setting of a person is shown, in the order of the page. The compiler names one that is missing. */
const SHOWN: { readonly [Name in keyof Settings]: (props: Props) => ReactNode } = {
  rulesOff: ({ rules, settings, change, texts }) => (
    <RuleToggles
      ruleSet={rules.ruleSet}
      may={rules.maySwitchOff}
      off={settings.rulesOff}
      onChange={(rulesOff) => change({ rulesOff })}
      texts={texts}
    />
  ),
  accounts: ({ rules, settings, change, texts }) => (
    <LimitsSetting
      accounts={settings.accounts}
      fromRules={rules.ruleSet.accounts}
      onChange={(accounts) => change({ accounts })}
      texts={texts}
    />
  ),
  ignoredWords: ({ rules, settings, waiting, change, texts }) => (
    <WordsSetting
      waiting={rules.maySwitchOff ? waiting : undefined}
      words={settings.ignoredWords}
      may={rules.maySwitchOff}
      onChange={(ignoredWords) => change({ ignoredWords })}
      texts={texts}
    />
  ),
  preflight: ({ rules, settings, change, texts }) => (
    <ChoiceSetting
      title={texts.options.preflight.title}
      about={texts.options.preflight.about}
      choices={PREFLIGHTS.map((value) => ({ value, label: texts.options.preflight.choices[value] }))}
      value={resolvePreflight(rules, settings.preflight)}
      onChange={(preflight) => change({ preflight })}
      locked={lockedPreflight(rules, texts)}
    />
  ),
  showBadge: ({ rules, settings, change, texts }) => (
    <ChoiceSetting
      title={texts.options.badge.title}
      about={texts.options.badge.about}
      choices={(['on', 'off'] as const).map((value) => ({ value, label: texts.options.badge.choices[value] }))}
      value={(rules.showBadge ?? settings.showBadge) ? 'on' : 'off'}
      onChange={(value) => change({ showBadge: value === 'on' })}
      locked={rules.showBadge === null ? null : texts.options.preflight.setByPolicy}
    />
  ),
  offSites: ({ rules, settings, change, texts }) => (
    <SitesSetting
      rules={rules}
      off={settings.offSites}
      onChange={(site, isOff) => change(withSite(settings, site, isOff))}
      texts={texts}
    />
  ),
  key: ({ settings, change, texts }) => (
    <KeySetting value={settings.key} onChange={(key) => change({ key })} texts={texts} />
  ),
  language: ({ settings, change, texts }) => (
    <ChoiceSetting
      title={texts.options.language.title}
      about={texts.options.language.about}
      choices={LANGUAGES.map((value) => ({
        value,
        label: LANGUAGE_NAMES[value],
        lang: value,
        note: value === 'cy' ? texts.options.language.begun : undefined,
      }))}
      value={settings.language}
      onChange={(language) => change({ language })}
    />
  ),
};

/** All settings of a person, each saved as it is changed. */
export const SettingsShown = (props: Props) =>
  Object.entries(SHOWN).map(([name, Setting]) => (
    // Help leads to a setting by its name.
    <div key={name} id={name}>
      <Setting {...props} />
    </div>
  ));
