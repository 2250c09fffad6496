import { createRef } from 'react';
import { ImportPosts } from '../../components/measures/import-posts.tsx';
import { ObjectivesPage } from '../../components/measures/objectives-page.tsx';
import type { ObjectivesState } from '../../components/measures/types.ts';
import { useImport } from '../../components/measures/use-import.ts';
import { FirstRunPage } from '../../components/first-run/first-run-page.tsx';
import { Card } from '../../components/panel/card.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { CheckDraft } from '../../components/popup/check/check-draft.tsx';
import { DirectoryView } from '../../components/popup/directory/directory.tsx';
import type { DirectoryActions } from '../../components/popup/directory/types.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { WrongHint } from '../../components/popup/report/wrong-hint.tsx';
import type { ViewProps } from '../../components/popup/types.ts';
import { StrategyPage } from '../../components/strategy/strategy-page.tsx';
import { getImportMessages } from '../../lib/i18n/import-messages.ts';
import { getObjectivesMessages } from '../../lib/i18n/objectives-messages.ts';
import { getMessages } from '../../lib/i18n/messages.ts';
import { Contents } from './contents.tsx';
import { firstRunStates } from './first-run-samples.ts';
import { idleImport, idleObjectives, objectivesStates } from './objectives-samples.ts';
import { idleOwnData, idleRules, optionsStates } from './options-samples.ts';
import { filledIn, paperStates } from './paper-samples.ts';
import { type PeopleSample, peopleStates } from './people-samples.ts';
import { type PopupSample, popupStates, wrongHintState } from './popup-samples.ts';
import { cards, panelStates, idle } from './samples.ts';

const nobody: DirectoryActions = {
  mention: () => Promise.resolve('copied'),
  save: () => Promise.resolve(),
  download: () => {},
  showImport: () => {},
  importInTab: () => {},
};

const popupOf = ({ state, hash, check }: PopupSample, texts: ViewProps['texts']) => {
  const actions = {
    ...idle,
    write: idle.focusEditor,
    describe: idle.focusEditor,
    report: idle.focusEditor,
    copyPost: idle.focusEditor,
    showNotice: idle.focusEditor,
    insert: () => false,
    openTab: idle.focusEditor,
  };
  const Check = (view: ViewProps) => (
    <CheckDraft state={check} actions={actions} field={createRef()} begun={createRef()} announceAfter={0} {...view} />
  );
  return (
    <Popup
      state={state}
      hash={hash}
      check={Check}
      people={() => null}
      report={ReportSample}
      actions={{ ...idle, go: () => {}, back: () => {}, openSettings: () => {}, goToPanel: () => {} }}
      texts={texts}
    />
  );
};

const ReportSample = ({ texts }: ViewProps) => (
  <WrongHint state={wrongHintState} onCopy={() => Promise.resolve(true)} texts={texts} />
);

const ObjectivesSample = ({
  state,
  texts,
}: {
  readonly state: ObjectivesState;
  readonly texts: ViewProps['texts'];
}) => {
  const job = useImport(idleImport, []);
  const importer = (
    <ImportPosts
      job={job}
      presets={[]}
      onForget={async () => {}}
      today={state.today}
      texts={getImportMessages(texts.language)}
      figureName={getObjectivesMessages(texts.language).figure}
    />
  );
  return <ObjectivesPage state={state} actions={idleObjectives} importer={importer} texts={texts} />;
};

const peopleOf = (sample: PeopleSample, texts: ViewProps['texts']) => {
  const View = (view: ViewProps) => <DirectoryView {...sample} actions={nobody} {...view} />;
  const { state } = Object.values(popupStates)[0]!;
  return (
    <Popup
      state={state}
      hash="#people"
      check={() => null}
      people={View}
      report={ReportSample}
      actions={{ ...idle, go: () => {}, back: () => {}, openSettings: () => {}, goToPanel: () => {} }}
      texts={texts}
    />
  );
};

/** What a state of the gallery shows, by its name; without a name the list of them all. */
export const shownState = (name: string | null, language: string | null) => {
  if (name === null) return <Contents />;
  const texts = getMessages(language === 'cy' ? 'cy' : 'en');
  const panel = panelStates[name];
  if (panel)
    return (
      <div className="frame">
        <Panel state={panel} actions={idle} texts={texts} announceAfter={0} />
      </div>
    );
  const options = optionsStates[name];
  if (options)
    return (
      <OptionsPage
        state={options}
        actions={{
          change: () => {},
          switchMode: () => {},
          openGuidance: () => {},
          clearReasons: () => {},
          saveReasons: () => {},
          copy: async () => true,
          ownData: idleOwnData,
          rules: idleRules,
        }}
        texts={texts}
      />
    );
  const people = peopleStates[name];
  if (people) return peopleOf(people, texts);
  const popup = popupStates[name];
  if (popup) return popupOf(popup, texts);
  const paper = paperStates[name];
  if (paper)
    return (
      <StrategyPage
        ruleSet={paper}
        department={paper.department.name}
        own={filledIn[name] ? { form: filledIn[name], isSaved: true, onChange: () => {}, onSaveFile: () => {} } : null}
        onPrint={() => {}}
        onSave={() => {}}
        texts={texts}
      />
    );
  const objectives = objectivesStates[name];
  if (objectives) return <ObjectivesSample state={objectives} texts={texts} />;
  const firstRun = firstRunStates[name];
  if (firstRun)
    return (
      <FirstRunPage
        state={firstRun}
        actions={{ ...idle, write: () => {}, chooseLanguage: () => {} }}
        field={createRef()}
        texts={texts}
      />
    );
  const card = cards[name.replace(/^card, /, '')];
  return (
    card && (
      <div className="frame frame-card">
        <Card card={card} actions={idle} texts={texts} />
      </div>
    )
  );
};
