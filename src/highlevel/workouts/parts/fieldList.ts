import { ask, remembered } from '../../../core/operations/flow.ts';
import { contactCustomFields } from '../../contacts/schema.ts';
import type { Definition } from '../../locations/customFields.ts';
import { listCustomFields } from '../../locations/listCustomFields.ts';

/** The custom fields of the sub-account's contacts, as they are remembered for some minutes. */
export const contactFieldList = remembered(
  listCustomFields.search,
  contactCustomFields.definitions,
);

/** The custom fields of contacts; asked for anew when what the plan needs is not among those remembered. */
export function* fieldList(isEnough: (known: readonly Definition[]) => boolean = () => true) {
  const known = yield* ask(contactFieldList, {});
  return isEnough(known) ? known : yield* ask(contactFieldList, { fresh: true });
}
