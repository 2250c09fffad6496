type Message = { readonly type: string };

/**
 * What is done with each message of a kind. It is a record, so that the compiler names a message that has no handler.
 * `Answers`: by the message's type; `More`: what a handler is told beside the message.
 */
export type Handlers<
  Kind extends Message,
  Answers extends { readonly [Type in Kind['type']]: unknown } = { readonly [Type in Kind['type']]: void },
  More extends readonly unknown[] = [],
> = {
  readonly [Type in Kind['type']]: (
    message: Extract<Kind, { readonly type: Type }>,
    ...more: More
  ) => Answers[Type] | Promise<Answers[Type]>;
};

/** Calls the handler of a message and returns its answer. A message of no known type is left alone. */
export const handle = <Kind extends Message, More extends readonly unknown[], Answer>(
  handlers: {
    readonly [Type in Kind['type']]: (message: Extract<Kind, { readonly type: Type }>, ...more: More) => Answer;
  },
  message: Kind,
  ...more: More
): Answer | undefined =>
  // The compiler cannot tell that the handler found under a message's type takes that very message.
  (handlers[message.type as Kind['type']] as ((message: Kind, ...more: More) => Answer) | undefined)?.(
    message,
    ...more,
  );
