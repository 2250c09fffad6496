import { type ComponentType, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';
import { DraftFieldFallback } from './check/draft-field-fallback.tsx';
import type { InitialDraft } from './check/types.ts';
import { ModeLines } from '../hints/mode-lines.tsx';
import { GuidanceView } from './guidance-view.tsx';
import { type RouteName, type Route, parseHash, toHash } from '../../lib/guidance/lookup/route.ts';
import { OffLine } from './off-line.tsx';
import { PopupMenu } from './popup-menu.tsx';
import { StatusLine } from './status-line.tsx';
import type { CheckProps, PopupActions, PopupState, ViewProps } from './types.ts';
import { ThisTab } from './this-tab.tsx';
import { type View, ViewNav } from './view-links.tsx';

type Props = {
  readonly state: PopupState;
  /** The address within the page, as in route.ts. */
  readonly hash: string;
  /** "Check a draft". It is loaded later, because it contains the checker and every rule. */
  readonly check: ComponentType<CheckProps>;
  /** The directory. It is loaded later too, because it reads and writes files. `id`: the part that is open. */
  readonly people: ComponentType<ViewProps & { readonly id: string }>;
  /** The page on which a wrong hint is reported. `id`: what it begins with, if another page opened it. */
  readonly report: ComponentType<ViewProps & { readonly id: string }>;
  readonly actions: PopupActions;
  readonly texts: Messages;
};

/** The views of the links, and those that have none. */
type AnyView = View | 'report';

const viewOf: Readonly<Record<RouteName, AnyView>> = {
  'look-up': 'look-up',
  term: 'look-up',
  guidance: 'look-up',
  help: 'look-up',
  check: 'check',
  people: 'people',
  report: 'report',
};

/**
 * Shows one view at a time, by the page's address. A view that was opened keeps its state until the popup closes.
 */
export const Popup = ({ state, hash, check: Check, people: People, report: Report, actions, texts }: Props) => {
  const begun = useRef<InitialDraft | null>(null);
  const route = parseHash(hash);
  const shown = viewOf[route.place];
  const [opened, setOpened] = useState<Partial<Record<AnyView, Route>>>({ [shown]: route });
  if (opened[shown]?.place !== route.place || opened[shown].id !== route.id) setOpened({ ...opened, [shown]: route });

  const { off } = state;

  useEffect(() => {
    document.title = `${texts.popup.views[shown]} – ${texts.name}`;
  }, [texts, shown]);

  const view = (name: AnyView, show: (at: Route, isShown: boolean) => ReactNode): ReactNode => {
    const at = opened[name];
    return at && <div hidden={name !== shown}>{show(at, name === shown)}</div>;
  };

  return (
    <div className="popup">
      <header>
        <h1>{texts.name}</h1>
        <ViewNav view={shown} texts={texts} />
      </header>
      {off && <OffLine off={off} onResume={actions.resume} texts={texts} />}
      <main>
        {shown === 'look-up' && (
          <ModeLines
            modes={state.modes}
            onReadMore={(guidance) => actions.go(toHash('guidance', guidance))}
            texts={texts}
          />
        )}
        {!off && state.tab && route.place === 'look-up' && <ThisTab tab={state.tab} actions={actions} texts={texts} />}
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
        {view('report', ({ id }, isShown) => (
          <Suspense fallback={null}>
            <Report id={id} shown={isShown} texts={texts} />
          </Suspense>
        ))}
      </main>
      <StatusLine inForce={state.inForce} onSettings={actions.openSettings} texts={texts}>
        <PopupMenu state={state} actions={actions} texts={texts} />
      </StatusLine>
    </div>
  );
};
