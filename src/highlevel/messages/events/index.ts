import type { Operation } from '../../../core/operations/operation.ts';
import { callCompleted } from './callCompleted.ts';
import { messageReceived } from './messageReceived.ts';
import { messageSent } from './messageSent.ts';

/** What has happened in conversations. */
export const operations: readonly Operation[] = [messageReceived, messageSent, callCompleted];
