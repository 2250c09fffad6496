/** Milliseconds that the opened page waits for the data. In a restored tab no page answers. */
const TIMEOUT_MS = 1_000;

/**
 * Hands something to the page that asks for it on the channel of this name, from memory to memory, and calls back once
 * it is taken.
 */
export const handOver = (name: string, handed: unknown, onTaken: () => void): void => {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'ready') channel.postMessage(handed);
    else if (data === 'taken') onTaken();
  });
};

/** Takes what another page hands over on the channel of this name; null where none does. */
export const receiveHandOver = <Handed>(name: string): Promise<Handed | null> => {
  const channel = new BroadcastChannel(name);
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), TIMEOUT_MS);
    channel.addEventListener('message', ({ data }: MessageEvent<Handed>) => {
      clearTimeout(late);
      channel.postMessage('taken');
      channel.close();
      resolve(data);
    });
    channel.postMessage('ready');
  });
};
