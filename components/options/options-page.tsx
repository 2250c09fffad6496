import { getRulesMessages } from '../../lib/i18n/rules-messages.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { DetailsSection } from './details-section.tsx';
import { ModesSection } from './modes-section.tsx';
import { OwnDataSection } from './own-data-section.tsx';
import { PageContents } from './page-contents.tsx';
import { ReasonsList } from './reasons-list.tsx';
import { RulesSection } from './rules-section.tsx';
import { SettingsShown } from './settings-shown.tsx';
import type { OptionsActions, OptionsState } from './types.ts';

type Props = { readonly state: OptionsState; readonly actions: OptionsActions; readonly texts: Messages };

const NO_MODES: NonNullable<OptionsState['modes']> = { switchedOn: [], now: 0 };

/** The person's own settings, each saved as it is changed. */
export const OptionsPage = ({
  state: { rules, settings, waiting, modes = NO_MODES, reasons, details, notKept = false },
  actions,
  texts,
}: Props) => (
  <main className="options">
    <p className="product">{texts.name}</p>
    <h1>{texts.options.title}</h1>
    <p className="lead">{texts.options.lead}</p>
    <p>
      <a href="/firstrun.html">{texts.options.howItWorks}</a>
    </p>
    <p>
      <a href="/objectives.html">{texts.guidance.results}</a>
    </p>
    <PageContents texts={texts} />
    <div id="rules">
      <RulesSection state={rules} actions={actions.rules} texts={texts} />
    </div>
    <div id="modes">
      <ModesSection
        ruleSet={rules.ruleSet}
        {...modes}
        onSwitch={actions.switchMode}
        onReadMore={actions.openGuidance}
        texts={texts}
      />
    </div>
    <SettingsShown
      rules={rules}
      settings={settings}
      {...(waiting && { waiting })}
      change={actions.change}
      texts={texts}
    />
    <div id="reasons">
      <ReasonsList
        reasons={reasons}
        days={rules.reasonDays}
        rules={rules.ruleSet.rules}
        onSave={actions.saveReasons}
        onClear={actions.clearReasons}
        texts={texts}
      />
    </div>
    <div id="data">
      <OwnDataSection actions={actions.ownData} texts={texts} />
    </div>
    <div id="details">
      <DetailsSection details={details} copy={actions.copy} texts={texts} />
    </div>
    <div role="alert" className="not-kept">
      {notKept && getRulesMessages(texts.language).notKept}
    </div>
  </main>
);
