/** A handle without the @ that people put before it, and without spaces around it. */
export const plainHandle = (handle: string): string => handle.trim().replace(/^@/, '');

/** The same for every way to write one account: X tells neither an @ nor capitals apart. */
export const sameHandle = (handle: string): string => plainHandle(handle).toLowerCase();
