export { POLL_LIMITS } from './x/poll-limits.ts';
