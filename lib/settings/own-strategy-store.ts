import { storageItem } from '../platform/storage-item.ts';
import { parseStrategyForm, type StrategyForm } from './own-strategy.ts';

/** The strategy as it is filled in so far, stored at each change. It stays on this computer. */
export const storedStrategy = storageItem<StrategyForm>('own-strategy', parseStrategyForm);
