const Icon = ({ d }: { readonly d: string }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={d} />
  </svg>
);

export const Tick = () => <Icon d="m3 8.6 3.3 3.3L13 4.6" />;
export const Chevron = () => <Icon d="m4 6 4 4 4-4" />;
export const Cross = () => <Icon d="m4 4 8 8m0-8-8 8" />;
export const CalendarIcon = () => <Icon d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3" />;
