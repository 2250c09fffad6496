import type { Messages } from '../../lib/i18n/messages.ts';
import { toHash, type RouteName } from '../../lib/guidance/lookup/route.ts';

const views = ['look-up', 'check', 'people'] as const satisfies readonly RouteName[];
export type View = (typeof views)[number];

/** The way from one view of the popup to another: plain links, so that the browser's own keys and its way back work. */
export const ViewNav = ({ view, texts }: { readonly view: View; readonly texts: Messages }) => (
  <nav aria-label={texts.popup.views.label}>
    <ul className="views">
      {views.map((name) => (
        <li key={name}>
          <a href={toHash(name)} aria-current={name === view ? 'page' : undefined}>
            {texts.popup.views[name]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
