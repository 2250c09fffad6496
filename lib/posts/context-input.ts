import * as z from 'zod';
import { contextSchema } from '../draft/draft.ts';

/** Many programs write null for what they do not know; only within a picture does it mean something. */
const withoutNulls = (context: unknown): unknown => {
  if (context === null) return undefined;
  if (typeof context !== 'object' || Array.isArray(context)) return context;
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null));
};

/** What surrounds a draft, as another program tells it. */
export const contextInput = z.preprocess(withoutNulls, contextSchema.default({}));
