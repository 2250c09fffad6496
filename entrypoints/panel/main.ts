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

const isCard = location.hash === '#card';
// The panel loads while the page around it waits for this document, to greet it.
const opensPanel = isCard ? null : import('./frame.ts').then(({ loadPanel }) => loadPanel());

awaitGreeting((channel, site, port) => {
  const root = document.querySelector<HTMLElement>('#root')!;
  if (isCard) void import('./card.tsx').then(({ mountCard: openCard }) => openCard(root, channel));
  else if (port) void opensPanel?.then((openPanel) => openPanel(root, { channel, site, port }));
});
