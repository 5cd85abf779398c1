import type { Operation } from '../../core/operations/operation.ts';
import { subscriptionEnded } from './events/subscriptionEnded.ts';
import { subscriptionStarted } from './events/subscriptionStarted.ts';

export const operations: readonly Operation[] = [subscriptionStarted, subscriptionEnded];
