import { type FieldOptions, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

/** A kind of link between two kinds of records, such as coach and athlete. */
export const associationId = (options: FieldOptions = {}) =>
  recordId({ label: 'Association', dropdown: 'association_dropdown', ...options });

/** A kind of record: contacts, opportunities, businesses or a custom object. */
export const objectKey = (options: FieldOptions = {}) =>
  recordId({ label: 'Object', dropdown: 'object_dropdown', ...options });

export const associationLabel = (options: FieldOptions = {}) => text({ max: 100, ...options });

/** An association, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/associations/get-association-by-id */
export const association = () =>
  out.object({
    id: out.id('6708f9be92c9b03f2ad64c08', 'Association ID'),
    key: out.text('coach_athlete', { label: 'Association Key' }),
    firstObjectLabel: out.text('Coach', { label: 'First Label' }),
    firstObjectKey: out.text('contact', { label: 'First Object' }),
    secondObjectLabel: out.text('Athlete', { label: 'Second Label' }),
    secondObjectKey: out.text('custom_objects.athletes', { label: 'Second Object' }),
    associationType: out.text('USER_DEFINED', { label: 'Type' }),
    ...subAccount(),
  });

/**
 * Where an answer holds its associations. The documentation shows one bare association even for the endpoints
 * that list them: https://marketplace.gohighlevel.com/docs/ghl/associations/find-associations
 */
export const ASSOCIATIONS = 'associations[]|[]|';

/** An empty answer is not an association. */
export const isAssociation = ({ id }: Record<string, unknown>) => Boolean(id);
