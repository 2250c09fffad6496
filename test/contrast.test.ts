import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('assets/styles/tokens.css', 'utf8');
const [usual, more] = tokens.split('@media (prefers-contrast: more)') as [string, string];

const bodyOf = (css: string, selector: string): string =>
  css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? '';
const colours = (body: string): readonly (readonly [name: string, value: string])[] =>
  Array.from(body.matchAll(/--([a-z]+): (light-dark\([^)]*\)|#[0-9a-f]+);/g), ([, name, value]) => [name!, value!]);

/** The colours of a theme, by name. */
const colourOf = (theme: 'light' | 'dim' | 'dark', wantsMore: boolean): Readonly<Record<string, string>> => {
  const sheets = wantsMore ? [usual, more] : [usual];
  const all = sheets.flatMap((css) => [
    ...colours(bodyOf(css, ':root')),
    ...(theme === 'dim' ? colours(bodyOf(css, "[data-theme='dim']")) : []),
  ]);
  const pick = (value: string): string => /light-dark\((.*), (.*)\)/.exec(value)?.[theme === 'light' ? 1 : 2] ?? value;
  return Object.fromEntries(all.map(([name, value]) => [name, pick(value)]));
};

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const digits = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const TEXT = ['ink', 'soft', 'must', 'should', 'consider', 'ok', 'accent'];

test.each(
  (['light', 'dim', 'dark'] as const).flatMap((theme) => [
    { theme, wantsMore: false, least: 4.5 },
    { theme, wantsMore: true, least: 7 },
  ]),
)(
  'text in $theme is at least $least:1 on paper and wash (more contrast: $wantsMore)',
  ({ theme, wantsMore, least }) => {
    const found = colourOf(theme, wantsMore);
    const weak = TEXT.flatMap((text) =>
      ['paper', 'wash']
        .filter((ground) => contrast(found[text]!, found[ground]!) < least)
        .map((on) => `${text} on ${on}`),
    );
    expect(weak).toEqual([]);
  },
);

test.each(['light', 'dim', 'dark'] as const)('for more contrast the lines in %s are at least 3:1', (theme) => {
  const { line, paper } = colourOf(theme, true);
  expect(contrast(line!, paper!)).toBeGreaterThanOrEqual(3);
});
