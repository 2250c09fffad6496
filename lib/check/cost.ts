import { weightOf } from '../draft/weight.ts';
import { applyReplacement } from './apply.ts';
import type { Replacement } from './hint.ts';

/** What a replacement costs: weighted characters, negative where the draft gets shorter. The whole is weighed, for neighbours can join into a link or an emoji. */
export const costOf = (text: string, replacement: Replacement): number => weightOf(applyReplacement(text, replacement)) - weightOf(text);
