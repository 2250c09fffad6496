import type { Messages } from '../../lib/i18n/messages.ts';
import { toHash, type RouteName } from '../../lib/guidance/lookup/route.ts';

const views = ['look-up', 'check', 'people'] as const satisfies readonly RouteName[];
export type View = (typeof views)[number];

/** Links between the views of the popup. They are plain links, so that the browser's keys and history work. */
export const ViewNav = ({ view, texts }: { readonly view: string; readonly texts: Messages }) => (
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
