import type { Operation } from '../../core/operations/operation.ts';
import { addFollowers } from './addFollowers.ts';
import { createOpportunity } from './createOpportunity.ts';
import { deleteOpportunity } from './deleteOpportunity.ts';
import {
  lostReasonDropdown,
  opportunityCustomFieldDropdown,
  opportunityDropdown,
} from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { getOpportunity } from './getOpportunity.ts';
import { listLostReasons } from './listLostReasons.ts';
import { removeFollowers } from './removeFollowers.ts';
import { searchOpportunities } from './searchOpportunities.ts';
import { searchOpportunitiesAdvanced } from './searchOpportunitiesAdvanced.ts';
import { updateOpportunity } from './updateOpportunity.ts';
import { updateOpportunityStatus } from './updateOpportunityStatus.ts';
import { upsertOpportunity } from './upsertOpportunity.ts';

export const operations: readonly Operation[] = [
  ...events,
  ...searchOpportunities,
  ...searchOpportunitiesAdvanced,
  ...getOpportunity,
  createOpportunity,
  updateOpportunity,
  deleteOpportunity,
  updateOpportunityStatus,
  upsertOpportunity,
  addFollowers,
  removeFollowers,
  ...listLostReasons,
  opportunityDropdown,
  opportunityCustomFieldDropdown,
  lostReasonDropdown,
];
