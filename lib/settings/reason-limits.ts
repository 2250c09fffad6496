/** In UTF-16 units: a longer reason, or a longer name of a rule or account, could not be read back. */
export const MAX_REASON_LENGTH = 200;
export const MAX_NAME_LENGTH = 100;
