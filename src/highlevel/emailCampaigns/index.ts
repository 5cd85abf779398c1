import type { Operation } from '../../core/operations/operation.ts';
import { listEmailCampaigns } from './listEmailCampaigns.ts';

export const operations: readonly Operation[] = listEmailCampaigns;
