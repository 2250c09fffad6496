import '../../assets/styles/panel.css';
import { awaitGreeting } from '../../lib/messaging/greeting.ts';

/*
 * One document, two frames: the panel beside the composer and, with #card, the card at a mark. Each waits for the
 * script inside X to hand it the name of the channel on which the two meet, and the panel its port.
 */

// A press with the pointer leaves focus and selection in X's editor; only what is typed into may take it.
document.addEventListener('mousedown', (event) => {
  if (!(event.target instanceof Element && event.target.closest('[data-focusable], a[href], select')))
    event.preventDefault();
});

awaitGreeting((channel, site, port) => {
  const root = document.querySelector<HTMLElement>('#root')!;
  if (location.hash === '#card') void import('./card.tsx').then(({ mountCard: openCard }) => openCard(root, channel));
  else if (port)
    void import('./frame.tsx').then(({ mountPanel: openPanel }) => openPanel(root, { channel, site, port }));
});
