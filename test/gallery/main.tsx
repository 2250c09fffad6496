import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Card } from '../../components/desk/card.tsx';
import { Desk } from '../../components/desk/desk.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { textsFor } from '../../lib/texts/texts.ts';
import { Contents } from './contents.tsx';
import { optionsStates } from './options-samples.ts';
import { deskStates, idle, samples } from './samples.ts';

/*
 * One state in one theme, as in a frame of ours: ?state=four+hints&theme=dim, with &language=cy and &height=400 where wanted.
 * Without a state, the list of them all.
 */
const asked = new URLSearchParams(location.search);
const name = asked.get('state');
const texts = textsFor(asked.get('language') === 'cy' ? 'cy' : 'en');
const style = document.documentElement.style;
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
if (asked.has('height')) style.setProperty('--max-height', `${asked.get('height')}px`);
if (asked.has('width')) style.setProperty('--max-width', `${asked.get('width')}px`);

const shown = (state: string) => {
  const desk = deskStates[state];
  if (desk) return <div className="frame"><Desk state={desk} actions={idle} texts={texts} announceAfter={0} /></div>;
  const options = optionsStates[state];
  if (options) return <OptionsPage state={options} actions={{ change: () => {}, clearReasons: () => {} }} texts={texts} />;
  const hint = Object.entries(samples).find(([key]) => `card, ${key}` === state)?.[1];
  return hint && <div className="frame frame-card"><Card hint={hint} actions={idle} texts={texts} /></div>;
};

if (name === null) await import('../../assets/styles/options.css');
else if (name in optionsStates) await import('../../assets/styles/options.css');
else {
  await import('../../assets/styles/desk.css');
  // What X's page shows behind the frame.
  style.setProperty('background', { light: '#fff', dim: '#15202b', dark: '#000' }[asked.get('theme') ?? 'light'] ?? '#fff');
}
createRoot(document.querySelector('#root')!).render(<StrictMode>{name === null ? <Contents /> : shown(name)}</StrictMode>);
