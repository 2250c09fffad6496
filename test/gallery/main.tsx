import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import panelStyle from '../../assets/styles/panel.css?inline';
import optionsStyle from '../../assets/styles/options.css?inline';
import popupStyle from '../../assets/styles/popup.css?inline';
import objectivesStyle from '../../assets/styles/objectives.css?inline';
import strategyStyle from '../../assets/styles/strategy.css?inline';
import firstRunStyle from '../../assets/styles/first-run.css?inline';
import { firstRunStates } from './first-run-samples.ts';
import { objectivesStates } from './objectives-samples.ts';
import { optionsStates } from './options-samples.ts';
import { paperStates } from './paper-samples.ts';
import { peopleStates } from './people-samples.ts';
import { popupStates } from './popup-samples.ts';
import { shownState } from './show-state.tsx';

/*
 * One state in one theme, as in a frame of ours: #state=four+hints&theme=dim, with &language=cy, &height=400 and
 * &width=320 where wanted. Without a state, the list of them all.
 */
const root = document.documentElement;
const style = document.head.appendChild(document.createElement('style'));
const react = createRoot(document.querySelector('#root')!);

const Shown = ({ hash }: { readonly hash: string }) => {
  const asked = new URLSearchParams(hash.slice(1));
  const name = asked.get('state');
  // Tells whoever takes the pictures that they may.
  useLayoutEffect(() => {
    root.dataset['shown'] = hash;
  }, [hash]);
  return shownState(name, asked.get('language'));
};

/** The states of each page of our own, and its style. */
const stylesOfPages: readonly (readonly [states: object, style: string])[] = [
  [popupStates, popupStyle],
  [peopleStates, popupStyle],
  [paperStates, strategyStyle],
  [objectivesStates, objectivesStyle],
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
