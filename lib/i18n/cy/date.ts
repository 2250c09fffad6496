import { shortDate } from '../../text/time/format.ts';

const months = ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'];

/** '2026-11-02' as '2 Tach 2026'. */
export const date = (iso: string): string => shortDate(iso, months);
