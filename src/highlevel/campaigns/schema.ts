import { type FieldOptions, recordId } from '../../core/fields.ts';

export const campaignId = (options: FieldOptions = {}) =>
  recordId({ label: 'Campaign', dropdown: 'campaign_dropdown', ...options });
