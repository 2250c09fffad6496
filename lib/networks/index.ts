import type { Network } from './network.ts';
import { x } from './x/x.ts';

const NETWORKS = { x } as const satisfies Readonly<Record<string, Network>>;

/** The networks that a draft can be written for. */
export type NetworkName = keyof typeof NETWORKS;

/** The network of a draft that names none. Accounts and limits of a rule set or a person are of this network too. */
export const DEFAULT_NETWORK: NetworkName = 'x';

/** The limits, accounts and posts of a network. */
export const networkOf = (name: NetworkName): Network => NETWORKS[name];
