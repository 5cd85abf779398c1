import { campaignDropdown } from './dropdowns.ts';
import { listCampaigns } from './listCampaigns.ts';

export const campaigns = [...listCampaigns, campaignDropdown];
