type Props = { readonly label: string; readonly checked: boolean; readonly onCheck: (checked: boolean) => void };

/** A box to tick, before its words. */
export const OnlyBox = ({ label, checked, onCheck }: Props) => (
  <label className="only">
    <input type="checkbox" checked={checked} onChange={({ target }) => onCheck(target.checked)} />
    {label}
  </label>
);
