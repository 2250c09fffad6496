/** Resolves when other work that waits, such as an answer to a page, has had its turn. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
