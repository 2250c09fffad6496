import axe from 'axe-core';
import type { TestPage } from './page.ts';

/** What axe has to say, one line for each element it names. */
export const complaints = async (page: TestPage): Promise<readonly string[]> => {
  // As an expression of its own: the page's policy lets no text be compiled within it.
  await page.evaluate(`(() => { ${axe.source} })()`);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
