import type { Messages } from '../../lib/i18n/messages.ts';

/** From how many weighted characters left the length speaks up: where X's own counter does. */
const NEAR = 20;

type Props = { readonly used: number; readonly limit: number; readonly texts: Messages };

/** The weighted length of the limit; near and past it, in words as well. */
export const CharacterCount = ({ used, limit, texts }: Props) => {
  const { number, of, left, over, length } = texts.panel;
  const rest = limit - used;
  const warning = rest < 0 ? over(number(-rest)) : rest <= NEAR ? left(number(rest)) : null;
  return (
    <span className="length" data-length={rest < 0 ? 'over' : rest <= NEAR ? 'near' : 'fits'}>
      <span className="visually-hidden">{length(number(used), number(limit))}</span>
      <span aria-hidden="true">
        <b>{number(used)}</b> {of(number(limit))}
      </span>
      {warning && <strong>{warning}</strong>}
    </span>
  );
};
