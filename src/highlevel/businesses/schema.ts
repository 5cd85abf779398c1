import { type FieldOptions, recordId } from '../../core/fields.ts';

export const businessId = (options: FieldOptions = {}) =>
  recordId({ label: 'Business', dropdown: 'business_dropdown', ...options });
