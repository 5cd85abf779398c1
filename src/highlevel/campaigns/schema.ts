import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

export const campaignId = (options: FieldOptions = {}) =>
  recordId({ label: 'Campaign', dropdown: 'campaign_dropdown', ...options });

/** https://marketplace.gohighlevel.com/docs/ghl/campaigns/get-campaigns */
export const campaign = () =>
  out.object({
    id: out.id('Y2I9XM7aO1hncuSOlc9L', 'Campaign ID'),
    name: out.text('Win back'),
    status: out.text('published'),
    ...subAccount(),
  });
