import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';

/** A snapshot of the agency. */
export const snapshotId = (options: FieldOptions = {}) =>
  recordId({ label: 'Snapshot', dropdown: 'snapshot_dropdown', ...options });

/** https://marketplace.gohighlevel.com/docs/ghl/snapshots/get-custom-snapshots */
export const snapshot = () =>
  out.object({
    id: out.id('1eM2UgkfaECOYyUdCo9Pa', 'Snapshot ID'),
    name: out.text('Gym Starter'),
    type: out.text('own'),
  });
