import type { Operation } from '../../../core/operations/operation.ts';
import { opportunityAssigned } from './opportunityAssigned.ts';
import { opportunityCreated } from './opportunityCreated.ts';
import { opportunityStageChanged } from './opportunityStageChanged.ts';
import { opportunityStale } from './opportunityStale.ts';
import { opportunityStatusChanged } from './opportunityStatusChanged.ts';
import { opportunityValueChanged } from './opportunityValueChanged.ts';

/** What has happened to opportunities. */
export const operations: readonly Operation[] = [
  opportunityCreated,
  opportunityStageChanged,
  opportunityStatusChanged,
  opportunityAssigned,
  opportunityValueChanged,
  opportunityStale,
];
