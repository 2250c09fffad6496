import { stateNames, themes } from './states.ts';

/** Links to every state in every theme. */
export const Contents = () => (
  <main className="options">
    <h1>Gallery</h1>
    <ul>
      {stateNames.map((state) => (
        <li key={state}>
          {state}:{' '}
          {themes.map((theme) => (
            <a key={theme} href={`#${new URLSearchParams({ state, theme })}`}>
              {theme}{' '}
            </a>
          ))}
        </li>
      ))}
    </ul>
  </main>
);
