// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ModesSection } from '../../../components/options/modes-section.tsx';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { ruleSetSchema } from '../../../lib/rule-set/schema.ts';
import { documentOf } from '../../lib/rule-set/document.ts';
import { render } from '../render.tsx';

const ruleSet = ruleSetSchema.parse(
  documentOf(1, {
    modes: [
      { id: 'election', title: 'Pre-election period' },
      { id: 'crisis', title: 'Crisis', byHand: true },
    ],
    calendar: [{ mode: 'election', title: 'Senedd', from: '2026-06-02', until: '2026-06-04' }],
  }),
);
const NOW = Date.parse('2026-06-03T12:00:00Z');

test('shows the mode that holds, the calendar, and a switch for what may be switched on by hand alone', () => {
  const onSwitch = vi.fn();
  const props = { ruleSet, now: NOW, onSwitch, onReadMore: () => {}, texts: getMessages('en') };
  const { root } = render(<ModesSection {...props} switchedOn={[]} />);
  expect(root.textContent).toContain('Pre-election period: Senedd until the end of 4 June 2026');
  expect(root.textContent).toContain(
    'Pre-election period: Senedd: from 12:00am on 2 June 2026 until the end of 4 June 2026',
  );
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Turn on “Crisis” for 24 hours']);
  buttons[0]!.click();
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('crisis', true);
});

test('says until when a mode is switched on, and switches it off', () => {
  const onSwitch = vi.fn();
  const { root } = render(
    <ModesSection
      ruleSet={ruleSet}
      now={NOW}
      switchedOn={[{ mode: 'crisis', until: NOW + 3_600_000 }]}
      onSwitch={onSwitch}
      onReadMore={() => {}}
      texts={getMessages('en')}
    />,
  );
  expect(root.textContent).toContain('“Crisis” is on until 2:00pm on 3 June 2026.');
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('Crisis'))!;
  button.click();
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith('crisis', false);
});
