import type { Operation } from '../../core/operations/operation.ts';
import { campaignDropdown } from './dropdowns.ts';
import { listCampaigns } from './listCampaigns.ts';

export const operations: readonly Operation[] = [...listCampaigns, campaignDropdown];
