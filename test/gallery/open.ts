/** What both drivers' pages have in common, as far as it is needed here. */
type Evaluating = { readonly evaluate: <Arg, Result>(run: (arg: Arg) => Result, arg: Arg) => Promise<Awaited<Result>> };

/**
 * Shows a state of the gallery in a page that is already there, with every hint, the reasons in it and whatever else
 * opens, opened if `open`.
 */
export const showState = (
  page: Evaluating,
  asked: Readonly<Record<string, string>>,
  open: boolean,
): Promise<undefined> => page.evaluate(showInPage, { hash: `#${new URLSearchParams(asked)}`, open });

/** Runs in the page, so it uses nothing from outside itself. */
const showInPage = async ({ hash, open }: { readonly hash: string; readonly open: boolean }): Promise<undefined> => {
  const root = document.documentElement;
  location.hash = hash;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (root.dataset['shown'] === hash) resolve();
    };
    new MutationObserver(look).observe(root, { attributes: true });
    look();
  });
  if (!open) return undefined;
  for (const openers of [
    '.opener, details:not([open]) > summary',
    '.ignores [aria-expanded=false], button.ignored-count',
  ]) {
    for (const opener of document.querySelectorAll<HTMLElement>(openers)) opener.click();
    // What was opened is there in the next turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
};
