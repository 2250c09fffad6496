import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './figures.ts';

const FILE = new URL('figures.json', import.meta.url);

/** The figures of the tuned half that were written last. */
export const readFigures = (): Figures => JSON.parse(readFileSync(FILE, 'utf8')) as Figures;

/** Writes the figures of the tuned half. */
export const writeFigures = (figures: Figures): void => writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
