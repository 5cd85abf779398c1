import { longText, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

export const customValueId = () =>
  recordId({ label: 'Custom Value', dropdown: 'custom_value_dropdown' });

/** HighLevel wants both, also of a custom value that only changes its text. */
export const customValueFields = () => ({
  name: text({ max: 255 }),
  value: longText({ help: 'What messages and pages show where they use the custom value.' }),
});

/** A text of the sub-account that messages and pages merge in: https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-values */
export const customValue = () =>
  out.object({
    id: out.id('MgobCB14YMVKuE4Ka8v1', 'Custom Value ID'),
    name: out.text('Opening Hours'),
    fieldKey: out.text('{{ custom_values.opening_hours }}', { label: 'Merge Field' }),
    value: out.text('Monday to Friday, 6 am to 10 pm'),
    ...subAccount(),
  });
