import type { Row } from './table.ts';

/** Figures from real browsers, beside the same page without the extension; none where there is no browser part in this build. */
export const measureInBrowsers = async (): Promise<readonly Row[]> => [];
