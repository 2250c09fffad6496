import { type ReactNode, useId } from 'react';

type Props = { readonly title: string; readonly about: string; readonly children: ReactNode };

/** One setting: its name, what it does, and the setting itself. */
export const Section = ({ title, about, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="about">{about}</p>
      {children}
    </section>
  );
};
