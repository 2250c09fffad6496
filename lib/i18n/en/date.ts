import { shortDate } from '../../text/time/format.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** '2026-11-02' as '2 Nov 2026'. */
export const date = (iso: string): string => shortDate(iso, months);
