import { askBackground, askPanel } from '../../lib/messaging/ask.ts';
import { parseReportStart, type ReportStart } from '../../lib/panel/wrong-hint.ts';

const waiting = new Map<string, ReportStart>();

/** Puts by what a report in this page begins with. Returns the ticket under which it is taken. */
export const putReportStart = (start: ReportStart): string => {
  const ticket = crypto.randomUUID();
  waiting.clear();
  waiting.set(ticket, start);
  return ticket;
};

const fromBackground = async (ticket: string): Promise<ReportStart | null> => {
  const written = await askBackground({ type: 'take-words', ticket }).catch(() => null);
  return typeof written === 'string' ? parseReportStart(written) : null;
};

const fromTab = async (): Promise<ReportStart> => {
  const tab = await askPanel({ type: 'draft-hints' });
  return { rules: (tab?.rows ?? []).map(({ rule }) => rule), words: '' };
};

/**
 * What a report begins with. It came by memory alone: from "Check a draft" in this page, from a panel through the
 * background, or, without a ticket, from the tab in front.
 */
export const takeReportStart = async (ticket: string): Promise<ReportStart> => {
  const here = waiting.get(ticket);
  if (here) return here;
  return (ticket === '' ? null : await fromBackground(ticket)) ?? (await fromTab());
};
