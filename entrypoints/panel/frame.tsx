import { StrictMode, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/panel.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { authenticatePanel, type Ticket } from '../../lib/panel/admission.ts';
import type { FromCard, ToCard } from '../../lib/panel/card-channel.ts';
import { createPanelController } from '../../lib/panel/panel.ts';
import { createTermsAnswer } from '../../lib/panel/draft-terms.ts';
import { createMentionAnswer } from '../../lib/panel/mention.ts';
import type { ToBackground, ToComposer, ToPanel } from '../../lib/messaging/messages.ts';
import { followInForce } from '../../lib/delivery/active-rule-set.ts';
import { isSameUse, rulesInUse } from '../../lib/delivery/rules-in-use.ts';
import { addReason } from '../../lib/settings/reasons-store.ts';
import { changeSettings, followSettings } from '../../lib/settings/store.ts';
import { textsFor } from '../../lib/i18n/texts.ts';
import { answerPopup } from './answer-popup.ts';

/** Opens the panel: proves itself over the port, then checks what comes in and shows it. */
export const openPanel = async (root: HTMLElement, channelName: string, port: MessagePort): Promise<void> => {
  let lost = false;
  const claim: ToBackground = { type: 'claim-token' };
  const [ticket, settings, inForce] = await Promise.all([
    browser.runtime.sendMessage(claim) as Promise<Ticket | null>,
    followSettings(() => (lost = true)),
    followInForce(isSameUse),
  ]);
  const post = (message: ToComposer): void => port.postMessage(message);
  if (!authenticatePanel(ticket, channelName, post)) return;

  const channel = new BroadcastChannel(channelName);
  let card: ToCard | null = null;
  let rules = rulesInUse(inForce.now());
  const panel = createPanelController(
    rules,
    settings.now(),
    {
      post,
      showCard: (hint, theme, language) => channel.postMessage((card = { hint, theme, language })),
      changeSettings,
      addReasons: (given) => addReason(given, rules.reasonDays),
      focusPanel: () => requestAnimationFrame(() => root.querySelector<HTMLElement>('[data-first-stop]')?.focus()),
      readMore: (guidance) => void browser.runtime.sendMessage({ type: 'open-guidance', guidance }),
      clock: () => new Date(),
    },
  );
  channel.addEventListener('message', ({ data }: MessageEvent<FromCard>) => {
    if (data.type === 'ready') {
      if (card) channel.postMessage(card);
    } else if (data.type === 'size') post({ type: 'size', frame: 'card', width: data.width, height: data.height });
    else if (data.type === 'fix') panel.actions.fix(data.hint, data.index);
    else if (data.type === 'copy') panel.actions.copy(data.hint, data.index);
    else if (data.type === 'ignore-here') panel.actions.ignoreHere(data.hint, data.reason);
    else if (data.type === 'read-more') panel.actions.readMore(data.hint);
    else panel.actions.ignoreWord(data.hint);
  });
  if (lost) panel.tell(textsFor(settings.now().language).notices.settingsLost);
  settings.subscribe(() => panel.useSettings(settings.now()));
  inForce.subscribe(() => {
    rules = rulesInUse(inForce.now());
    panel.useRules(rules);
  });
  answerPopup(createTermsAnswer({ glossary: () => rules.ruleSet.glossary, text: () => panel.draft()?.text ?? null }), createMentionAnswer({ draft: panel.draft, post }));
  port.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => panel.receive(data));
  port.start();

  const App = () => {
    const view = useSyncExternalStore(panel.subscribe, panel.view);
    const box = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      document.documentElement.dataset['theme'] = view.theme;
      document.documentElement.lang = view.language;
      document.documentElement.style.setProperty('--max-height', `${view.room.maxHeight}px`);
      document.documentElement.style.setProperty('--max-width', `${view.room.maxWidth}px`);
    }, [view.theme, view.language, view.room]);
    const told = useRef('');
    const tell = (): void => {
      const { offsetWidth: width, offsetHeight: height } = box.current!;
      if (told.current === `${width} ${height}`) return;
      told.current = `${width} ${height}`;
      post({ type: 'size', frame: 'panel', width, height });
    };
    // A frame not yet shown gets no resize observations, so every change is measured as it is made.
    useLayoutEffect(tell, [view]);
    useLayoutEffect(() => {
      const observer = new ResizeObserver(tell);
      observer.observe(box.current!);
      return () => observer.disconnect();
    }, []);
    return (
      <div ref={box} className="frame">
        <Panel state={view.panel} actions={panel.actions} texts={textsFor(view.language)} />
      </div>
    );
  };
  flushSync(() => createRoot(root).render(<StrictMode><App /></StrictMode>));
};
