import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
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
    id: out.id('661c06b4ffde146bdb469442', 'Record ID'),
    objectKey: out.text('custom_objects.programs', { label: 'Object Key', from: ['schemaKey'] }),
    objectName: out.name('Training Program', {
      of: 'objectKey',
      in: objectNames,
      label: 'Object Name',
    }),
    // Each object has properties of its own: a sample would offer some that no other account has.
    properties: out.any({}, { label: 'Properties' }),
    owner: out.list(out.text('sx6wyHhbFdRXh302Lunr', { label: 'Owner (User ID)' })),
    ownerNames: userNames('owner'),
    followers: out.list(out.text('v5cEPM428h8vShlRW1KT', { label: 'Follower (User ID)' })),
    followersNames: userNames('followers', 'Follower Names'),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
  });
