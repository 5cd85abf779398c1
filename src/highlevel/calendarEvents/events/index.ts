import type { Operation } from '../../../core/operations/operation.ts';
import { appointmentCancelled } from './appointmentCancelled.ts';

/** What has happened to appointments. */
export const operations: readonly Operation[] = [appointmentCancelled];
