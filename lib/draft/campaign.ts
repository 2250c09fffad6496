import { queryParameters, type Parameter } from './url.ts';
import type { Link } from '../text/span.ts';

/** The utm_* parameters of a link, which show in a department's statistics where a visit came from. */
export const utmParameters = (link: Link): readonly Parameter[] =>
  /utm_/i.test(link.text) ? queryParameters(link).filter(({ name }) => /^utm_/i.test(name)) : [];
