// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { createRef, useState } from 'react';
import { expect, test } from 'vitest';
import { FirstRunPage } from '../../../components/first-run/first-run-page.tsx';
import { ImportRules } from '../../../components/options/import-rules.tsx';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { RuleToggles } from '../../../components/options/rule-switches.tsx';
import { CheckDraft } from '../../../components/popup/check/check-draft.tsx';
import { type CheckState, emptyPost } from '../../../components/popup/check/types.ts';
import { WrongHint } from '../../../components/popup/report/wrong-hint.tsx';
import type { RulesActions, RulesState } from '../../../lib/delivery/page/types.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { starterRuleSet } from '../../../lib/rule-set/starter/starter.ts';
import { parseSettings } from '../../../lib/settings/settings.ts';
import { firstRunStates } from '../../gallery/first-run-samples.ts';
import { idleOwnData, idleRules, optionsStates } from '../../gallery/options-samples.ts';
import { wrongHintState } from '../../gallery/popup-samples.ts';
import { idle, panelStates, samples } from '../../gallery/samples.ts';
import { emptyState, openPopup, term } from '../popup/open.tsx';
import { render } from '../render.tsx';
import { focusedName, pressKey, tabTo, typeText } from './press.ts';

const texts = getMessages('en');

test('the first-run page is tried: a draft written, a fix made, the language chosen, X opened', async () => {
  const done: unknown[] = [];
  const field = createRef<HTMLTextAreaElement>();
  const Page = () => {
    const [state, set] = useState(firstRunStates['first run']!);
    const actions = {
      ...idle,
      write: (text: string) => set((now) => ({ ...now, text })),
      fix: (id: string) => {
        done.push(id);
        set((now) => ({ ...now, panel: { ...now.panel, hints: [] } }));
        field.current!.focus();
      },
      chooseLanguage: (language: 'en' | 'cy') => set((now) => ({ ...now, language })),
    };
    return <FirstRunPage state={state} actions={actions} field={field} texts={texts} />;
  };
  const page = render(<Page />);
  await pressKey('Tab');
  expect(focusedName()).toBe('Write a post');
  await typeText('We utilise it.');
  expect(field.current!.value).toBe('We utilise it.');
  await tabTo('Change to “use”');
  await pressKey('Enter');
  expect(done).toEqual(['plain']);
  expect(focusedName()).toBe('Write a post');
  await tabTo('English');
  await pressKey('ArrowDown');
  expect(focusedName()).toBe('Cymraeg');
  expect(page.getByRole('radio', { name: 'Cymraeg', checked: true })).toBeTruthy();
  await tabTo('Open X');
});

test('a rule is found in the settings and turned off', async () => {
  const off: string[] = [];
  const Page = () => {
    const [now, set] = useState<readonly string[]>([]);
    const change = (next: readonly string[]): void => void (off.splice(0, off.length, ...next), set(next));
    return <RuleToggles ruleSet={starterRuleSet()} may off={now} onChange={change} texts={texts} />;
  };
  render(<Page />);
  await tabTo('Find a rule');
  await typeText('Too many emoji');
  await tabTo(/^Too many emoji/);
  await pressKey('Space');
  expect(off).toHaveLength(1);
  expect(focusedName()).toMatch(/^Too many emoji/);
});

test('a term is looked up, and Escape goes back to the search', async () => {
  const page = openPopup({ ...emptyState, glossary: [term('embargo', { term: 'Embargo' })] });
  expect(focusedName()).toBe('Search terms and guidance');
  await typeText('emb');
  await pressKey('ArrowDown');
  expect(focusedName()).toBe('Search terms and guidance');
  await pressKey('Enter');
  expect(page.hash()).toBe('#term/embargo');
  expect(focusedName()).toBe('Embargo');
  await pressKey('Escape');
  expect(focusedName()).toBe('Search terms and guidance');
});

test('Countersign is paused for an hour in the menu of the popup, and turned on again', async () => {
  const done: string[] = [];
  openPopup(emptyState, '', { pause: (kind) => void done.push(kind) });
  await tabTo(texts.menu.title);
  await pressKey('Enter');
  await tabTo('Pause for 1 hour');
  await pressKey('Enter');
  expect(done).toEqual(['hour']);
});

test('a rule set is imported from a file, after a look at what it changes', async () => {
  const Page = () => {
    const [state, set] = useState<RulesState>(optionsStates['options, new']!.rules);
    const use: RulesActions['use'] = async () => {
      set((now) => ({ ...now, origin: 'personal', department: 'Department of Examples', version: 43 }));
      return true;
    };
    return <ImportRules state={state} actions={{ ...idleRules, use }} texts={texts} />;
  };
  const page = render(<Page />);
  await pressKey('Tab');
  expect(focusedName()).toBe('Choose a file');
  let isAsked = false;
  page.getByLabelText('Choose a file').addEventListener('click', () => (isAsked = true));
  await pressKey('Enter');
  expect(isAsked).toBe(true);
  // The browser shows its own window of files, and gives focus back.
  const files = [new File(['{}'], 'rules.json')];
  await act(async () => void fireEvent.change(document.activeElement!, { target: { files } }));
  expect(focusedName()).toBe('Choose a file');
  await tabTo('Use these rules');
  await pressKey('Enter');
  expect(page.getByRole('status').textContent).toContain('Department of Examples');
  expect(page.queryByRole('button', { name: 'Use these rules' })).toBeNull();
  expect(focusedName()).toBe('Choose a file');
});

test('a wrong hint is reported: which, what the problem is, with its sentence, and copied', async () => {
  const copied: string[] = [];
  render(<WrongHint state={wrongHintState} onCopy={async (text) => copied.push(text) > 0} texts={texts} />);
  expect(focusedName()).toBe('Report a problem with a hint');
  await pressKey('Tab');
  await pressKey('ArrowUp');
  expect(focusedName()).toBe('Capitals in hashtags');
  await pressKey('Tab');
  expect(focusedName()).toBe('The problem');
  await typeText('It is a name.');
  await pressKey('Tab');
  expect(focusedName()).toBe('Add this sentence from my draft');
  await pressKey('Space');
  await pressKey('Tab');
  expect(focusedName()).toMatch(/^Write an email/);
  await pressKey('Tab');
  await pressKey('Enter');
  expect(copied[0]).toContain('hash/case');
  expect(copied[0]).toContain('It is a name.');
  expect(copied[0]).toContain(wrongHintState.words);
  expect(focusedName()).toBe('Copy the report');
});

test('a draft is checked: written, told of its images, put right and copied', async () => {
  const done: unknown[][] = [];
  const field = createRef<HTMLTextAreaElement>();
  const Page = () => {
    const [state, set] = useState<CheckState>({
      text: '',
      post: emptyPost,
      accounts: [],
      panel: { ...panelStates['four hints']!, hints: [samples.plain], ignored: [] },
    });
    const actions = {
      ...idle,
      write: (text: string) => set((now) => ({ ...now, text })),
      describe: (post: CheckState['post']) => set((now) => ({ ...now, post })),
      // A fix writes into the field, and focus goes there.
      fix: (id: string) => void (done.push(['fix', id]), field.current!.focus()),
      report: () => void done.push(['report']),
      copyPost: () => void done.push(['copy']),
      insert: () => true,
      showNotice: () => {},
      openTab: null,
    };
    return <CheckDraft state={state} actions={actions} field={field} begun={{ current: null }} shown texts={texts} />;
  };
  const page = render(<Page />);
  expect(focusedName()).toBe('Paste or write a draft');
  await typeText('We utilise vans.');
  await tabTo('This is a reply');
  await pressKey('Space');
  expect(page.getByRole('checkbox', { name: 'This is a reply', checked: true })).toBeTruthy();
  await tabTo('Images');
  await pressKey('ArrowDown');
  await tabTo('Alt text for the image');
  await typeText('A white van.');
  await tabTo('Change to “use”');
  await pressKey('Enter');
  expect(focusedName()).toBe('Paste or write a draft');
  await tabTo(texts.check.copyText);
  await pressKey('Enter');
  expect(focusedName()).toBe(texts.check.copyText);
  expect(done).toEqual([['fix', 'plain'], ['copy']]);
});

test('a setting is changed with an arrow, and keeps the keyboard', async () => {
  const Page = () => {
    const [state, set] = useState(optionsStates['options, new']!);
    return (
      <OptionsPage
        state={state}
        texts={texts}
        actions={{
          change: (part) => set((now) => ({ ...now, settings: parseSettings({ ...now.settings, ...part }) })),
          switchMode: () => {},
          openGuidance: () => {},
          clearReasons: () => {},
          saveReasons: () => {},
          copy: async () => true,
          ownData: idleOwnData,
          rules: idleRules,
        }}
      />
    );
  };
  const page = render(<Page />);
  await tabTo('English');
  await pressKey('ArrowDown');
  expect(focusedName()).toBe('Cymraeg');
  expect(page.getByRole('radio', { name: 'Cymraeg', checked: true })).toBeTruthy();
  await pressKey('Shift+Tab');
  await pressKey('Tab');
  expect(focusedName()).toBe('Cymraeg');
});
