// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { StrategyPage } from '../../../components/strategy/strategy-page.tsx';
import type { StrategyChange } from '../../../components/strategy/strategy-fields.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { parseStrategyForm } from '../../../lib/settings/own-strategy.ts';
import { render } from '../render.tsx';

const ruleSet = { ...starterRuleSet(), guidance: [], rules: [], checklist: [] };
const texts = getMessages('en');
const nothing = (): void => {};

const Page = ({ onSaveFile = nothing }: { readonly onSaveFile?: () => void }) => {
  const [form, setForm] = useState(parseStrategyForm(undefined));
  const onChange = (change: StrategyChange): void =>
    setForm((now) =>
      parseStrategyForm(
        'field' in change ? { ...now, [change.field]: change.words } : { ...now, [change.list]: change.rows },
      ),
    );
  const own = { form, onChange, isSaved: null, onSaveFile };
  return <StrategyPage ruleSet={ruleSet} department="" own={own} onPrint={nothing} onSave={nothing} texts={texts} />;
};

test('what is filled in is on paper in its own words, with the gaps that are left', () => {
  const { root, getByLabelText, getByRole, click, button } = render(<Page />);
  expect(root.querySelector('#own-strategy')).toBeNull();
  fireEvent.change(getByLabelText('Purpose'), { target: { value: 'We tell <b>people</b>.' } });
  click(button('Add risk'));
  fireEvent.change(getByLabelText('Risk'), { target: { value: 'A wrong figure' } });
  click(button('Add kind of post'));
  fireEvent.change(getByLabelText('Clearance needed'), { target: { value: 'light' } });
  const paper = root.querySelector('#own-strategy')!;
  expect(paper.textContent).toContain('PurposeWe tell <b>people</b>.AudienceNot filled in yet.');
  expect(paper.textContent).toContain('A wrong figureNot filled in yet.');
  expect(paper.textContent).toContain(texts.guidance.clearances.light);
  click(button('Remove risk 1'));
  expect(getByRole('main').textContent).not.toContain('A wrong figure');
});

test('each field has its help and an example, and the file is saved by a button', () => {
  const onSaveFile = vi.fn();
  const { getByLabelText, click, button } = render(<Page onSaveFile={onSaveFile} />);
  const help = document.getElementById(getByLabelText('Hours').getAttribute('aria-describedby')!)!;
  expect(help.textContent).toBe(
    'When somebody posts, and when somebody answers. Example: Monday to Friday, 9am to 5pm; flood warnings at any time.',
  );
  click(button('Save for the rules'));
  expect(onSaveFile).toHaveBeenCalledOnce();
});

test('where a department’s rules are in use its strategy is shown and cannot be changed', () => {
  const strategy = { purpose: 'We answer.', accounts: [], risks: [] };
  const page = (more: object) => (
    <StrategyPage ruleSet={{ ...ruleSet, ...more }} department="" onPrint={nothing} onSave={nothing} texts={texts} />
  );
  const { root, show } = render(page({ strategy }));
  expect(root.querySelectorAll('textarea, input')).toHaveLength(0);
  expect(root.querySelector('#own-strategy')!.textContent).toContain('We answer.');
  expect(root.textContent).toContain('cannot be changed');
  show(page({}));
  expect(root.querySelector('#own-strategy')).toBeNull();
});
