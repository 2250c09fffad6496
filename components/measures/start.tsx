import type { ReactNode } from 'react';
import type { ObjectivesMessages } from './types.ts';

/** What is shown before anything was imported: what to do, and how to get an export from each network. */
export const Start = ({ importer, texts }: { readonly importer: ReactNode; readonly texts: ObjectivesMessages }) => {
  const t = texts.start;
  return (
    <section aria-labelledby="start">
      <h2 id="start">{t.title}</h2>
      <p>{t.about}</p>
      {importer}
      <h3>{t.how}</h3>
      <ul className="how">
        {Object.entries(t.networks).map(([network, how]) => {
          const [name, ...rest] = how.split(':');
          return (
            <li key={network}>
              <b>{name}.</b>
              {rest.join(':')}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
