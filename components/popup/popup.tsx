import { type ComponentType, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { DraftFieldFallback } from './check/draft-field-fallback.tsx';
import type { InitialDraft } from './check/types.ts';
import { GuidanceView } from './guidance-view.tsx';
import { type RouteName, type Route, parseHash } from '../../lib/guidance/lookup/route.ts';
import { StatusLine } from './status-line.tsx';
import type { CheckProps, PopupActions, PopupState, ViewProps } from './types.ts';
import { type View, ViewNav } from './view-links.tsx';

type Props = {
  readonly state: PopupState;
  /** The address within the page, as in route.ts. */
  readonly hash: string;
  /** "Check a draft". It is loaded later, because it contains the checker and every rule. */
  readonly check: ComponentType<CheckProps>;
  /** The directory. It is loaded later too, because it reads and writes files. `id`: the part that is open. */
  readonly people: ComponentType<ViewProps & { readonly id: string }>;
  readonly actions: PopupActions;
  readonly texts: Messages;
};

const viewOf: Readonly<Record<RouteName, View>> = {
  'look-up': 'look-up',
  term: 'look-up',
  guidance: 'look-up',
  help: 'look-up',
  check: 'check',
  people: 'people',
};

/**
 * Shows one view at a time, by the page's address. A view that was opened keeps its state until the popup closes.
 */
export const Popup = ({ state, hash, check: Check, people: People, actions, texts }: Props) => {
  const begun = useRef<InitialDraft | null>(null);
  const route = parseHash(hash);
  const shown = viewOf[route.place];
  const [opened, setOpened] = useState<Partial<Record<View, Route>>>({ [shown]: route });
  if (opened[shown]?.place !== route.place || opened[shown].id !== route.id) setOpened({ ...opened, [shown]: route });

  useEffect(() => {
    document.title = `${texts.popup.views[shown]} – ${texts.name}`;
  }, [texts, shown]);

  const view = (name: View, show: (at: Route, isShown: boolean) => ReactNode): ReactNode => {
    const at = opened[name];
    return at && <div hidden={name !== shown}>{show(at, name === shown)}</div>;
  };

  return (
    <div className="popup">
      <header>
        <h1>{texts.name}</h1>
        <ViewNav view={shown} texts={texts} />
      </header>
      <main>
        {view('look-up', (at, isShown) => (
          <GuidanceView state={state} route={at} shown={isShown} actions={actions} texts={texts} />
        ))}
        {view('check', (_, isShown) => (
          <Suspense fallback={<DraftFieldFallback begun={begun} inPopup={state.inPopup} texts={texts} />}>
            <Check begun={begun} shown={isShown} texts={texts} />
          </Suspense>
        ))}
        {view('people', ({ id }, isShown) => (
          <Suspense fallback={<p role="status">{texts.people.loading}</p>}>
            <People id={id} shown={isShown} texts={texts} />
          </Suspense>
        ))}
      </main>
      <StatusLine inForce={state.inForce} onSettings={actions.openSettings} texts={texts} />
    </div>
  );
};
