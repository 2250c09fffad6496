/** How much larger than usual the person has text in the browser: 1 for a root of 16 CSS pixels, 2 for one of 32. */
export const textScale = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
