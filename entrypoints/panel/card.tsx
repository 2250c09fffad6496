import { type ComponentProps, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Card } from '../../components/panel/card.tsx';
import type { FromCard, ToCard } from '../../lib/panel/card-channel.ts';
import { parseLanguage } from '../../lib/settings/language.ts';
import { watchPresses } from '../../lib/platform/sure-press.ts';
import { getMessages } from '../../lib/i18n/messages.ts';

type Tell = (message: FromCard) => void;

/** What the panel says, from when it has been told that the card is there. */
const useToldCard = (channel: BroadcastChannel, tell: Tell): ToCard => {
  const [told, show] = useState<ToCard>({ card: null, theme: 'light', language: parseLanguage(undefined) });
  useEffect(() => {
    channel.addEventListener('message', ({ data }: MessageEvent<ToCard>) => show(data));
    tell({ type: 'ready' });
  }, []);
  return told;
};

type Props = { readonly channel: BroadcastChannel; readonly tell: Tell; readonly isSurePress: () => boolean };

const App = ({ channel, tell, isSurePress }: Props) => {
  const { card, theme, language } = useToldCard(channel, tell);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language;
    document.title = getMessages(language).panel.cardHeading;
    if (!card) return undefined;
    const measure = (): void =>
      tell({ type: 'size', width: box.current!.offsetWidth, height: box.current!.offsetHeight });
    measure();
    // The card gets larger when it asks for a reason.
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [card, theme, language]);
  return (
    <div ref={box} className="frame frame-card">
      {card && (
        <Card key={card.hint.id} card={card} texts={getMessages(language)} actions={actionsOf(tell, isSurePress)} />
      )}
    </div>
  );
};

const actionsOf = (tell: Tell, isSurePress: () => boolean): ComponentProps<typeof Card>['actions'] => ({
  fix: (id, index) => tell({ type: 'fix', hint: id, index }),
  copy: (id, index) => tell({ type: 'copy', hint: id, index }),
  fixAll: (hints) => tell({ type: 'fix-all', hints }),
  dismissHints: (hints, reason) => tell({ type: 'ignore-here', hints, reason }),
  ignoreWord: (id) => tell({ type: 'ignore-word', hint: id, isSure: isSurePress() }),
  openGuidance: (id) => tell({ type: 'read-more', hint: id }),
});

/** Opens the card: shows the hint the panel names and tells it what is pressed. */
export const mountCard = (root: HTMLElement, channelName: string): void => {
  const channel = new BroadcastChannel(channelName);
  const isSurePress = watchPresses(() => performance.now());
  createRoot(root).render(
    <App channel={channel} tell={(message) => channel.postMessage(message)} isSurePress={isSurePress} />,
  );
};
