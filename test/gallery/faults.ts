/** What is looked for: see layoutFaults. `focus`: each control gets focus, and is looked at with it. */
export type Wanted = { readonly focus?: boolean; readonly still?: boolean };

/**
 * What is wrong with how a page is laid out, one line each: what is out of the window or cut off, controls that lie on
 * each other, targets under 24 pixels (WCAG 2.5.8), focus that is not seen or under something (2.4.7, 2.4.11), and
 * motion. Runs in the page, so it uses nothing from outside itself.
 */
export const layoutFaults = ({ focus = false, still = false }: Wanted): readonly string[] => {
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=option]';
  const nameOf = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  const isUnseen = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return element.closest('.visually-hidden') !== null || style.visibility !== 'visible' || style.opacity === '0';
  };
  const boxes = (element: Element): readonly DOMRect[] => [...element.getClientRects()];
  const all = [...document.querySelectorAll('body *')].filter((one) => boxes(one).length > 0 && !isUnseen(one));
  const controls = all.filter((one) => one.matches(CONTROLS));

  const outside = all
    .filter((one) => !one.closest('.scrolls > *, .wide > *, svg') && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `out of the window: ${nameOf(one)}`);

  // A person scrolls the middle; a sentence cut to two lines says so with its last sign.
  const isCut = (one: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(one);
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const [wide, high] = [one.scrollWidth - one.clientWidth > 1, one.scrollHeight - one.clientHeight > 1];
    return (hides(overflowX) && wide) || (hides(overflowY) && high);
  };
  const cut = all
    .filter((one) => !one.matches('html, body, input, .change, svg, svg *') && isCut(one))
    .map((one) => `cut off: ${nameOf(one)}`);

  const overlaps = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const isFixed = (one: Element): boolean => {
    for (let at: Element | null = one; at; at = at.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
    return false;
  };
  const standing = controls.filter((one) => !isFixed(one));
  const lying = standing.flatMap((one, index) =>
    standing
      .slice(index + 1)
      .filter((other) => !one.contains(other) && boxes(one).some((a) => boxes(other).some((b) => overlaps(a, b))))
      .map((other) => `on each other: ${nameOf(one)} and ${nameOf(other)}`),
  );

  // A link in a sentence is as high as its line.
  const isInLine = (one: Element): boolean => one.matches('a') && getComputedStyle(one).display === 'inline';
  const small = controls
    .filter((one) => !isInLine(one) && !one.matches('[role=option]'))
    .filter((one) => {
      // A press on its label reaches a box too.
      const targets = [one, ...('labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [])];
      const isLarge = ({ width, height }: DOMRect): boolean => width >= 23.5 && height >= 23.5;
      return !targets.some((target) => isLarge(target.getBoundingClientRect()));
    })
    .map((one) => `small target: ${nameOf(one)}`);

  const moving = still
    ? all
        .filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
        })
        .map((one) => `moves: ${nameOf(one)}`)
    : [];

  const focusFaults = (one: Element): readonly string[] => {
    if (!(one instanceof HTMLElement) || one.matches(':disabled, [role=option]')) return [];
    one.focus();
    if (document.activeElement !== one) return [`takes no focus: ${nameOf(one)}`];
    const seen = one.matches('.file-choice input') ? one.parentElement! : one;
    const { outlineStyle, outlineWidth } = getComputedStyle(seen);
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const box = boxes(seen)[0]!;
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 12), 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const isSeen = top !== null && (seen.contains(top) || top.contains(seen) || top.closest('label') !== null);
    const isInside = box.bottom > 0 && box.top < innerHeight;
    return [
      ...(isRinged ? [] : [`focus not seen: ${nameOf(one)}`]),
      ...(isSeen && isInside ? [] : [`focus under something: ${nameOf(one)}`]),
    ];
  };
  return [...outside, ...cut, ...lying, ...small, ...moving, ...(focus ? controls.flatMap(focusFaults) : [])];
};

/**
 * The texts whose letters do not double when the root does from 16 to 32 pixels, as it does for a person who set the
 * browser's text to twice the usual size. Runs in the page, and leaves it with the root of the larger text.
 */
export const fixedTexts = (): readonly string[] => {
  const root = document.documentElement.style;
  const all = [...document.querySelectorAll('body *')].filter(
    (one) => one.getClientRects().length > 0 && !one.matches('svg, svg *'),
  );
  const sizes = (): readonly number[] => all.map((one) => parseFloat(getComputedStyle(one).fontSize));
  root.fontSize = '16px';
  const before = sizes();
  root.fontSize = '32px';
  const after = sizes();
  return all
    .filter((_, index) => Math.abs(after[index]! / before[index]! - 2) > 0.01)
    .map((one) => `text does not double: ${one.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`);
};
