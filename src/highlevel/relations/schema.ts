import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { objectKey } from '../associations/schema.ts';
import { subAccount } from '../locations/names.ts';

/** The object whose records a record field lists; the API needs only a record's ID. */
export const shownObject = (options: FieldOptions = {}) =>
  objectKey({
    local: true,
    alters: true,
    help: 'Which records the list of records shows. Defaults to contacts.',
    ...options,
  }).optional();

/** A contact or a record of another object. */
export const anyRecordId = (options: FieldOptions = {}) =>
  recordId({ label: 'Record', dropdown: 'record_dropdown', ...options });

/** A link between two records; the documentation shows an association instead: https://marketplace.gohighlevel.com/docs/ghl/associations/get-relations-by-record-id */
export const relation = () =>
  out.object({
    id: out.id('6709a1f392c9b03f2ad64d11', 'Relation ID'),
    associationId: out.id('6708f9be92c9b03f2ad64c08', 'Association ID'),
    key: out.text('coach_athlete', { label: 'Association Key' }),
    associationType: out.text('USER_DEFINED', { label: 'Association Type' }),
    firstRecordId: out.id('ocQHyuzHvysMo5N5VsXc', 'First Record ID'),
    firstObjectKey: out.text('contact', { label: 'First Object' }),
    firstObjectLabel: out.text('Coach', { label: 'First Label' }),
    secondRecordId: out.id('6709a0d192c9b03f2ad64cf7', 'Second Record ID'),
    secondObjectKey: out.text('custom_objects.athletes', { label: 'Second Object' }),
    secondObjectLabel: out.text('Athlete', { label: 'Second Label' }),
    ...subAccount(),
  });

/** Where an answer holds its relations. */
export const RELATIONS = 'relations[]|[]|';
