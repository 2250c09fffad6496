import { createRef, StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import panelStyle from '../../assets/styles/panel.css?inline';
import optionsStyle from '../../assets/styles/options.css?inline';
import popupStyle from '../../assets/styles/popup.css?inline';
import strategyStyle from '../../assets/styles/strategy.css?inline';
import firstRunStyle from '../../assets/styles/first-run.css?inline';
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
import { getMessages } from '../../lib/i18n/messages.ts';
import { Contents } from './contents.tsx';
import { firstRunStates } from './first-run-samples.ts';
import { idleOwnData, idleRules, optionsStates } from './options-samples.ts';
import { paperStates } from './paper-samples.ts';
import { type PeopleSample, peopleStates } from './people-samples.ts';
import { type PopupSample, popupStates, wrongHintState } from './popup-samples.ts';
import { cards, panelStates, idle } from './samples.ts';

/*
 * One state in one theme, as in a frame of ours: #state=four+hints&theme=dim, with &language=cy, &height=400 and
 * &width=320 where wanted. Without a state, the list of them all.
 */
const root = document.documentElement;
const style = document.head.appendChild(document.createElement('style'));
const react = createRoot(document.querySelector('#root')!);

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

const shown = (name: string | null, language: string | null) => {
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
        onPrint={() => {}}
        onSave={() => {}}
        texts={texts}
      />
    );
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

const Shown = ({ hash }: { readonly hash: string }) => {
  const asked = new URLSearchParams(hash.slice(1));
  const name = asked.get('state');
  // Tells whoever takes the pictures that they may.
  useLayoutEffect(() => {
    root.dataset['shown'] = hash;
  }, [hash]);
  return shown(name, asked.get('language'));
};

/** The states of each page of our own, and its style. */
const stylesOfPages: readonly (readonly [states: object, style: string])[] = [
  [popupStates, popupStyle],
  [peopleStates, popupStyle],
  [paperStates, strategyStyle],
  [optionsStates, optionsStyle],
  [firstRunStates, firstRunStyle],
];

const show = (): void => {
  const asked = new URLSearchParams(location.hash.slice(1));
  const name = asked.get('state');
  const theme = asked.get('theme') ?? 'light';
  const page = stylesOfPages.find(([states]) => name !== null && name in states);
  const inFrame = name !== null && !page;
  root.dataset['theme'] = theme;
  style.textContent = inFrame ? panelStyle : (page?.[1] ?? optionsStyle);
  // What X's page shows behind the frame.
  root.style.background = inFrame ? ({ dim: '#15202b', dark: '#000' }[theme] ?? '#fff') : '';
  for (const side of ['height', 'width']) {
    if (asked.has(side)) root.style.setProperty(`--max-${side}`, `${asked.get(side)}px`);
    else root.style.removeProperty(`--max-${side}`);
  }
  react.render(
    <StrictMode>
      <Shown key={location.hash} hash={location.hash} />
    </StrictMode>,
  );
};
addEventListener('hashchange', show);
show();
