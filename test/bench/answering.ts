import { resolveRules } from '../../lib/delivery/resolve-rules.ts';
import { createPanelController } from '../../lib/panel/panel.ts';
import { parseSettings } from '../../lib/settings/settings.ts';
import { quantile, type Row } from './table.ts';

const SENTENCE = 'They commence it. ';
const ROUNDS = 15;

/** Milliseconds that the panel needs for a draft with so many hints on one line, for its marks and its rows, p50. */
const answerTime = (hints: number): number => {
  const panel = createPanelController(
    resolveRules({ ruleSet: null, origin: 'starter', policy: null }),
    parseSettings({ accounts: [{ handle: 'long', limit: 25_000 }] }),
    {
      post: () => undefined,
      showCard: () => undefined,
      changeSettings: async (change) => change(parseSettings({})),
      addReasons: async () => undefined,
      focusPanel: () => undefined,
      openGuidance: () => undefined,
      isSurePress: () => true,
      addWaitingWord: async () => undefined,
      setPause: async () => undefined,
      openPage: () => undefined,
      clock: () => new Date(2026, 10, 23, 9),
      textScale: () => 1,
      site: 'https://x.com',
    },
  );
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const text = SENTENCE.repeat(hints) + 'x'.repeat(round + 1);
    const start = performance.now();
    panel.receive({
      type: 'draft',
      composer: 'page',
      seq: round + 1,
      network: 'x',
      text,
      context: { account: 'long' },
      theme: 'light',
      active: true,
      memory: undefined,
    });
    return performance.now() - start;
  });
  return quantile(times.slice(3), 0.5);
};

/** What the panel's answer costs as hints become more. */
export const measureAnswering = (): readonly Row[] => {
  const [half, all] = [answerTime(500), answerTime(1000)];
  return [
    { what: 'the panel’s answer, 1,000 hints on one line, p50', value: all, unit: 'ms' },
    { what: 'the panel’s answer, 1,000 hints / 500', value: all / half, unit: '×', target: 2.2 },
  ];
};
