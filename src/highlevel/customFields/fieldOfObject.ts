import { getPath } from '../../core/dottedPaths.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { subAccount } from '../locations/names.ts';
import { objectNames } from '../records/objects.ts';

/** A custom field of a custom object or of companies: https://marketplace.gohighlevel.com/docs/ghl/custom-fields/get-custom-fields-by-object-key */
export const fieldOfObject = () =>
  out.object({
    id: out.id('MgobCB14YMVKuE4Ka8p4', 'Custom Field ID'),
    name: out.text('Level'),
    description: out.text('How hard the program is.'),
    objectKey: out.text('custom_objects.programs', { label: 'Object Key' }),
    objectName: out.name('Training Program', {
      of: 'objectKey',
      in: objectNames,
      label: 'Object Name',
    }),
    fieldKey: out.text('custom_objects.programs.level', { label: 'Field Key' }),
    dataType: out.text('SINGLE_OPTIONS', { label: 'Type' }),
    options: out.list(
      out.object({
        key: out.text('beginner', { label: 'Option Key' }),
        label: out.text('Beginner', { label: 'Option Name' }),
        url: out.text('https://harborgym.example/beginner.png', { label: 'Option (URL)' }),
      }),
    ),
    allowCustomOption: out.yesNo(false, { label: 'Other Options Are Allowed' }),
    placeholder: out.text('Choose a level'),
    showInForms: out.yesNo(true, { label: 'Is Shown in Forms' }),
    acceptedFormats: out.text('.pdf', { label: 'Accepted File Formats' }),
    maxFileLimit: out.integer(5, { label: 'Maximum Files' }),
    parentId: out.id('3v34PM428h8vShlRW1KT', 'Folder ID'),
    parentName: out.text('Training', { label: 'Folder Name' }),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    dateUpdated: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });

/** The fields of an answer, each with the name of its folder, which the answer lists beside them. */
export function fieldsInFolders(body: unknown): Raw[] | undefined {
  const fields = getPath(body, 'fields');
  const folders = (getPath(body, 'folders') ?? []) as Raw[];
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  return Array.isArray(fields)
    ? (fields as Raw[]).map((field) => ({ ...field, parentName: names.get(field.parentId) }))
    : undefined;
}
