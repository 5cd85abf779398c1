import { getPath } from '../../core/dottedPaths.ts';
import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { subAccount } from '../locations/names.ts';
import { userNames } from '../users/names.ts';
import { objectNames } from './objects.ts';

/** A custom object; the routes call it `schemaKey`. */
export const schemaKey = (options: FieldOptions = {}) =>
  recordId({ label: 'Custom Object', dropdown: 'custom_object_dropdown', ...options });

/** An object whose records and custom fields the API reaches: a custom one, or companies. */
export const recordObject = (options: FieldOptions = {}) =>
  recordId({ label: 'Object', dropdown: 'record_object_dropdown', ...options });

/** A record of a custom object: https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records */
export const customRecord = () =>
  out.object({
    id: out.id('661c06b4ffde146bdb4694f7', 'Record ID'),
    objectKey: out.text('custom_objects.programs', { label: 'Object Key', from: ['schemaKey'] }),
    objectName: out.name('Training Program', {
      of: 'objectKey',
      in: objectNames,
      label: 'Object Name',
    }),
    // Each object has properties of its own: a sample would offer some that no other account has.
    properties: out.any({}, { label: 'Properties' }),
    owner: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Owner (User IDs)' })),
    ownerNames: userNames('owner'),
    followers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Followers (User IDs)' })),
    followersNames: userNames('followers', { label: 'Follower Names' }),
    createdAt: out.moment('2026-03-01T09:00:00Z', { from: ['dateAdded'] }),
    updatedAt: out.moment('2026-03-01T09:00:00Z', { from: ['dateUpdated'] }),
  });

/** The same with its properties by name. */
export const namedRecord = () =>
  extended(customRecord(), {
    name: out.text('First 10K', { label: 'Record Name' }),
    property: out.any({}, { label: 'Properties by Name' }),
  });

/** Each account defines its own properties: a record is called by its name, else by its first text in words. */
export function nameOf({ properties }: Raw): unknown {
  const texts = Object.values((properties ?? {}) as Raw).filter(
    (one): one is string => typeof one === 'string',
  );
  return getPath(properties, 'name') ?? texts.find((one) => /\p{L}/u.test(one)) ?? texts[0];
}

/** Users by the documented names: HighLevel sends `owners` and, of a single record, `follower`. */
export const forPeople = (record: Raw, { schemaKey: objectKey }: Raw = {}): Raw => ({
  ...record,
  name: nameOf(record),
  objectKey: record.objectKey ?? objectKey,
  owner: record.owner ?? record.owners,
  followers: record.followers ?? record.follower,
});

/** The object of a step, which decides what properties the form shows. */
export const chosenObject = () => recordObject({ alters: true });

export const objectRecordId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Record',
    dropdown: 'object_record_dropdown',
    dependsOn: ['schemaKey'],
    ...options,
  });

/** Any object, contacts and opportunities included. */
export const anyObject = () => recordId({ label: 'Object', dropdown: 'object_dropdown' });

/** An object of the sub-account: https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id */
export const object = () =>
  out.object({
    id: out.id('661c06b4ffde146bdb469442', 'Object ID'),
    key: out.text('custom_objects.programs'),
    name: out.text('Training Program', { from: ['labels.singular'] }),
    pluralName: out.text('Training Programs', { from: ['labels.plural'] }),
    description: out.text('What members train for.'),
    primaryDisplayProperty: out.text('custom_objects.programs.name'),
    standard: out.yesNo(false, { label: 'Is Built In' }),
    createdAt: out.moment('2026-03-01T09:00:00Z', { from: ['dateAdded'] }),
    updatedAt: out.moment('2026-03-01T09:00:00Z', { from: ['dateUpdated'] }),
    ...subAccount(),
  });

export const objectWithProperties = () =>
  extended(object(), {
    properties: out.list(
      out.object({
        id: out.id('BsdfoO9v4tUEFexFAmbs', 'Property ID'),
        name: out.text('Level', { label: 'Property Name' }),
        fieldKey: out.text('custom_objects.programs.level', { label: 'Property Key' }),
        dataType: out.text('SINGLE_OPTIONS', { label: 'Property Type' }),
        options: out.list(
          out.object({
            key: out.text('beginner', { label: 'Option Key' }),
            label: out.text('Beginner', { label: 'Option Name' }),
          }),
        ),
      }),
    ),
  });

/** The answer keeps an object apart from its properties. */
export const withProperties = ({ object: ofObject, fields }: Raw): Raw => ({
  ...(ofObject as Raw),
  properties: fields,
});
