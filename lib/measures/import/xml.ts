import { Parser } from 'saxen';

/** What is called while a document is read. Names are without the prefix of their namespace. */
type Handlers = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML document from beginning to end. Throws where it is damaged. */
export const readXml = (xml: string, { open, close, text }: Handlers): void => {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open)
    parser.on('openTag', (name, attributes, decode) => {
      const named = Object.entries(attributes());
      open(local(name), (wanted) => {
        const value = named.find(([written]) => local(written) === wanted)?.[1];
        return value === undefined ? undefined : decode(value);
      });
    });
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (given, decode) => text(decode(given)));
    parser.on('cdata', text);
  }
  parser.parse(xml);
};
