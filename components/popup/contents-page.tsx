import { groupByPart } from '../../lib/guidance/parts.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { GuidanceData } from '../guidance/strategy.ts';
import { DetailPage } from './page.tsx';
import { toHash } from '../../lib/guidance/lookup/route.ts';

type Props = { readonly strategy: GuidanceData; readonly onBack: () => void; readonly texts: Messages };

/** The table of contents of the strategy, and a link to the print view. */
export const ContentsPage = ({ strategy: { guidance, objectives, language }, onBack, texts }: Props) => (
  <DetailPage id="contents" title={texts.guidance.title} onBack={onBack} texts={texts}>
    {guidance.length === 0 && <p className="about">{texts.guidance.empty}</p>}
    {guidance.length > 0 && (
      <p>
        <a href="strategy.html" target="_blank" rel="noopener">
          {texts.guidance.onPaper}
          <span className="visually-hidden"> ({texts.hint.newTab})</span>
        </a>
      </p>
    )}
    {objectives.length > 0 && (
      <p>
        <a href="objectives.html" target="_blank" rel="noopener">
          {texts.guidance.results}
          <span className="visually-hidden"> ({texts.hint.newTab})</span>
        </a>
      </p>
    )}
    {groupByPart(guidance).map(({ title, articles }) => (
      <section key={title} lang={language}>
        <h3>{title}</h3>
        <ul className="contents">
          {articles.map(({ id, title: name }) => (
            <li key={id}>
              <a href={toHash('guidance', id)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </DetailPage>
);
