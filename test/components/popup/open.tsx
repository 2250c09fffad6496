import { act, type ComponentType, useState } from 'react';
import { Popup } from '../../../components/popup/popup.tsx';
import type { CheckProps, PopupActions, PopupState, ViewProps } from '../../../components/popup/types.ts';
import { sourceSchema, type Term } from '../../../lib/rule-set/schema.ts';
import { termSchema } from '../../../lib/rule-set/term-schema.ts';
import { getMessages } from '../../../lib/i18n/messages.ts';
import { render, type Rendered } from '../render.tsx';

/** A term of which only what a test says is not as usual. */
export const term = (id: string, more: object = {}): Term =>
  termSchema.parse({ id, term: id, definition: `What ${id} is.`, era: 'now', source: 'ours', ...more });

export const ours = sourceSchema.parse({ title: 'Our own', licence: 'MIT', read: 'ours', lastChecked: '2026-11-22' });

/** Rules that bring nothing to look up. */
export const emptyState: PopupState = {
  inForce: { department: 'Department of Tests', version: 7, published: '2026-11-02', amiss: null },
  glossary: [],
  tab: null,
  off: null,
  mayPause: 'any',
  modes: { now: [], soon: [] },
  inDraft: [],
  asked: '',
  strategy: { language: 'en', guidance: [], objectives: [], contentTypes: [], links: {}, linkHosts: [], sources: {} },
  help: [],
  inPopup: false,
};

const SimpleCheck = ({ shown }: CheckProps) => <p>{shown ? 'the check, shown' : 'the check, unseen'}</p>;

const idle: Omit<PopupActions, 'go' | 'back'> = {
  openSettings: () => {},
  goToPanel: () => {},
  pause: () => {},
  resume: () => {},
};

const People = ({ shown }: ViewProps) => <p>{shown ? 'people, shown' : 'people, unseen'}</p>;

/** The popup with an address of its own: `hash` tells it, `go` changes it as a link would. */
export const openPopup = (
  state: PopupState,
  first = '',
  more: Partial<PopupActions> = {},
  Check: ComponentType<CheckProps> = SimpleCheck,
): Rendered & { readonly hash: () => string; readonly go: (hash: string) => void } => {
  const seen: { hash: string; go: (hash: string) => void } = { hash: first, go: () => {} };
  const Page = () => {
    const [trail, setTrail] = useState<readonly string[]>([first]);
    const go = (hash: string): void => setTrail((before) => [...before, hash]);
    const back = (): void => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : ['#look-up']));
    Object.assign(seen, { hash: trail.at(-1), go });
    return (
      <Popup
        state={state}
        hash={trail.at(-1)!}
        check={Check}
        people={People}
        report={() => <p>the report</p>}
        actions={{ go, back, ...idle, ...more }}
        texts={getMessages('en')}
      />
    );
  };
  return { ...render(<Page />), hash: () => seen.hash, go: (hash) => act(() => seen.go(hash)) };
};
