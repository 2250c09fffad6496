import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Card } from '../../components/panel/card.tsx';
import type { FromCard, ToCard } from '../../lib/panel/card-channel.ts';
import { parseLanguage } from '../../lib/settings/language.ts';
import { getMessages } from '../../lib/i18n/messages.ts';

/** Opens the card: shows the hint the panel names and tells it what is pressed. */
export const mountCard = (root: HTMLElement, channelName: string): void => {
  const channel = new BroadcastChannel(channelName);
  const tell = (message: FromCard): void => channel.postMessage(message);

  const App = () => {
    const [{ card, theme, language }, show] = useState<ToCard>({
      card: null,
      theme: 'light',
      language: parseLanguage(undefined),
    });
    const box = useRef<HTMLDivElement>(null);
    useEffect(() => {
      channel.addEventListener('message', ({ data }: MessageEvent<ToCard>) => show(data));
      tell({ type: 'ready' });
    }, []);
    useLayoutEffect(() => {
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.lang = language;
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
          <Card
            key={card.hint.id}
            card={card}
            texts={getMessages(language)}
            actions={{
              fix: (id, index) => tell({ type: 'fix', hint: id, index }),
              copy: (id, index) => tell({ type: 'copy', hint: id, index }),
              fixAll: (hints) => tell({ type: 'fix-all', hints }),
              dismissHints: (hints, reason) => tell({ type: 'ignore-here', hints, reason }),
              ignoreWord: (id) => tell({ type: 'ignore-word', hint: id }),
              openGuidance: (id) => tell({ type: 'read-more', hint: id }),
            }}
          />
        )}
      </div>
    );
  };
  createRoot(root).render(<App />);
};
