import { safeAddress } from '../../lib/text/safe-address.ts';
import { type Inline, parseMarkup } from '../../lib/text/markup.ts';
import type { Links } from '../../lib/rule-set/strategy-schema.ts';
import type { Messages } from '../../lib/i18n/messages.ts';

/** What links in guidance may lead to. */
type AllowedLinks = { readonly links: Links; readonly linkHosts: readonly string[] };

type InlinesProps = { readonly inlines: readonly Inline[]; readonly rules: AllowedLinks; readonly texts: Messages };

/** A link shows its host. A link to a host that the rule set does not allow is plain text. */
const OneInline = ({
  inline: { text, bold, link },
  rules: { links, linkHosts },
  texts,
}: {
  readonly inline: Inline;
  readonly rules: AllowedLinks;
  readonly texts: Messages;
}) => {
  if (bold) return <b>{text}</b>;
  const url = link !== undefined && Object.hasOwn(links, link) ? links[link]!.url : undefined;
  const address = url === undefined ? null : safeAddress(url, linkHosts);
  if (!address) return text;
  return (
    <>
      <a href={address.href} target="_blank" rel="noopener noreferrer">
        {text}
        <span className="visually-hidden"> ({texts.hint.newTab})</span>
      </a>{' '}
      <span className="host">
        (<bdi>{address.host}</bdi>)
      </span>
    </>
  );
};

const Inlines = ({ inlines, ...rest }: InlinesProps) =>
  inlines.map((inline, index) => <OneInline key={index} inline={inline} {...rest} />);

/**
 * A text in the markup of guidance: paragraphs, lists, bold and links of text nodes. Nothing is interpreted as HTML.
 */
export const RichText = ({
  text,
  rules,
  texts,
}: {
  readonly text: string;
  readonly rules: AllowedLinks;
  readonly texts: Messages;
}) =>
  parseMarkup(text).map((block, index) =>
    'list' in block ? (
      <ul key={index} className="items">
        {block.list.map((inlines, item) => (
          <li key={item}>
            <Inlines inlines={inlines} rules={rules} texts={texts} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={index}>
        <Inlines inlines={block.paragraph} rules={rules} texts={texts} />
      </p>
    ),
  );
