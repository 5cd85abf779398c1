import type { Operation } from '../../../core/operations/operation.ts';
import { opportunityStageChanged } from './opportunityStageChanged.ts';

/** What has happened to opportunities. */
export const operations: readonly Operation[] = [opportunityStageChanged];
