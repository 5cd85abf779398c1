import {
  choice,
  type FieldOptions,
  integer,
  lineItems,
  list,
  text,
  yesNo,
} from '../../core/input/fields.ts';

/** Headings in the forms of a custom field. */
export const customFieldSettingGroups = { type: 'Settings of the Type' };

/** The settings of a custom field that every type has. */
export const customFieldSettings = (object: FieldOptions) => ({
  name: text({ max: 255 }),
  model: choice(
    { contact: 'Contacts', opportunity: 'Opportunities' },
    { label: 'Object', ...object },
  ).optional(),
  placeholder: text({ max: 255, help: 'Shown in the field while it is empty.' }).optional(),
  position: integer({
    min: 0,
    help: 'Position in the list of fields; 0 is the first.',
  }).optional(),
});

/** The settings of files, and the boxes of a text box list: https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field */
export const fileSettings = (ofFiles: FieldOptions = {}, ofBoxes: FieldOptions = ofFiles) => ({
  acceptedFormat: list(text({ max: 10 }), {
    label: 'Accepted Formats',
    split: true,
    help: 'File types that the field takes, such as .pdf and .jpeg.',
    ...ofFiles,
  }).optional(),
  isMultipleFile: yesNo({ label: 'Allow Several Files', ...ofFiles }).optional(),
  maxNumberOfFiles: integer({ label: 'Maximum Files', min: 1, ...ofFiles }).optional(),
  textBoxListOptions: lineItems(
    { label: text({ max: 255 }), prefillValue: text({ label: 'Prefilled Value' }).optional() },
    { label: 'Text Boxes', ...ofBoxes },
  ).optional(),
});
