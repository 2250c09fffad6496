import type { Greeting } from './messages.ts';

/**
 * Waits for the script inside X to greet this frame, once. What another window sends is no greeting, and nor is what
 * has no name of a channel.
 *
 * @param onGreeted told the name of the channel, the origin of the page, and the port that came with it, if one did
 */
export const awaitGreeting = (
  onGreeted: (channel: string, origin: string, port: MessagePort | undefined) => void,
): void =>
  window.addEventListener(
    'message',
    function greet({ source, origin, data, ports }: MessageEvent<Partial<Greeting> | null>) {
      const channel: unknown = data?.countersign;
      if (source !== window.parent || typeof channel !== 'string') return;
      window.removeEventListener('message', greet);
      onGreeted(channel, origin, ports[0]);
    },
  );
