import '../../assets/styles/popup.css';
import { lazy, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup/types.ts';
import { browser } from '../../lib/browser.ts';
import { loadSettings, watchSettings } from '../../lib/settings/store.ts';
import type { Texts } from '../../lib/texts/en.ts';
import { loadTexts } from '../../lib/texts/load-texts.ts';
import { back, go, hash, subscribe } from './address.ts';
import { inPopup } from './in-tab.ts';
import { termsOfDraft, wordsAsked } from './outside.ts';

const DAY = 86_400_000;

const Check = lazy(async () => ({ default: (await import('./check.tsx')).Check }));
const People = lazy(async () => ({ default: (await import('./people.tsx')).People }));

// The browser makes a popup as large as what is in it; in a tab there is room already.
document.documentElement.toggleAttribute('data-popup', inPopup);

// A popup that stays open over the settings would hide them.
const openSettings = (): void => void browser.runtime.openOptionsPage().then(() => inPopup && window.close());
const actions: PopupActions = { go, back, openSettings };

const App = ({ state, first }: { readonly state: PopupState; readonly first: Texts }) => {
  const [texts, setTexts] = useState(first);
  useEffect(() => watchSettings(({ language }) => void loadTexts(language).then(setTexts)), []);
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts]);
  const [inDraft, setInDraft] = useState<readonly string[]>([]);
  useEffect(() => void termsOfDraft().then(setInDraft), []);
  return <Popup state={{ ...state, inForce: { ...state.inForce, problems: problemsIn(texts.language) }, inDraft }} hash={useSyncExternalStore(subscribe, hash)} check={Check} people={People} actions={actions} texts={texts} />;
};

// Apart, so that the desk and the settings, which share chunks with this page, do not carry the words of a glossary.
const [{ strategy, problemsIn }, first, asked] = await Promise.all([import('./rules-now.ts').then(({ rulesNow }) => rulesNow()), loadSettings().then(({ language }) => loadTexts(language)), wordsAsked()]);
const { department, version, published, glossary } = strategy;
const state: PopupState = { inForce: { department: department.name, version, published, problems: [] }, glossary, strategy, inDraft: [], asked, day: Math.floor(Date.now() / DAY) };
createRoot(document.querySelector('#root')!).render(<App state={state} first={first} />);
