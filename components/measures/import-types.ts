import type { FigureName } from '../../lib/measures/figures.ts';
import type { ImportJob } from '../../lib/measures/import/client.ts';
import type { Preset } from '../../lib/measures/measure-store.ts';
import type { ImportMessages } from '../../lib/i18n/import-messages.ts';

/** What importing a file needs of the page. */
export type ImportActions = {
  readonly start: (onProgress: (done: number, total: number) => void) => ImportJob;
  readonly savePreset: (preset: Preset) => Promise<void>;
};

/** What its parts are given to say. */
export type ImportTexts = {
  readonly texts: ImportMessages;
  /** What a figure is called. */
  readonly figureName: (name: FigureName) => string;
};
