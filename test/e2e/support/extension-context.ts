import type { Page } from 'playwright-core';
import type { TestPage } from './page.ts';

/**
 * Evaluates in the world of our script inside X, as whoever has taken over the page's process could; what is refused
 * comes back as `refused: …`.
 */
export type Inside = (expression: string) => Promise<unknown>;

/** The way in, for Chromium alone: the driver of Firefox reaches no such world. */
export const openInside = async (page: TestPage): Promise<Inside> => {
  const raw = page.raw as unknown as Page;
  const session = await raw.context().newCDPSession(raw);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Countersign') world = context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    if (world === undefined) throw new Error('no script of ours runs in this page');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `Promise.resolve(${expression}).catch(({ message }) => 'refused: ' + message)`,
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? `refused: ${exceptionDetails.exception?.description}` : (result.value as unknown);
  };
};
