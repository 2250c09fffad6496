import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import { hasTypographicQuotes } from '../files/read-part.ts';

/** yaml breaks a list within brackets into lines of one entry each beyond this. */
const WIDEST_IN_BRACKETS = 60;

/**
 * YAML as a person would set it out: short lists and entries on one line, long ones with a line for each entry, so that
 * a change shows as one.
 */
export const writeYaml = (value: unknown): string => {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && hasTypographicQuotes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection: (key, node, path) => {
      const short = JSON.stringify(node).length < WIDEST_IN_BRACKETS && node.items.length > 0;
      if (
        short &&
        path.length > 3 &&
        (key !== 'value' || !node.items.every((item) => isScalar(item) && /\s/.test(String(item.value))))
      )
        node.flow = true;
    },
  });
  if (isMap(document.contents)) {
    for (const { value: list } of document.contents.items)
      if (isSeq(list))
        for (const entry of list.items.slice(1)) if (isMap(entry) && !entry.flow) entry.spaceBefore = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
