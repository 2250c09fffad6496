/** A handle without the @ that people put before it. */
export const plainHandle = (handle: string): string => handle.replace(/^@/, '');

/** The same for every way to write one account: X tells neither an @ nor capitals apart. */
export const sameHandle = (handle: string): string => plainHandle(handle).toLowerCase();
