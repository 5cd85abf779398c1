import { type FieldOptions, recordId } from '../../core/fields.ts';

/** A user of the sub-account. */
export const userId = (options: FieldOptions = {}) =>
  recordId({ label: 'User', dropdown: 'user_dropdown', ...options });
