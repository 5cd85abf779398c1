import { ask, remembered } from '../../../core/operations/flow.ts';
import { contactCustomFields } from '../../contacts/schema.ts';
import type { Definition } from '../../locations/customFields.ts';
import { listCustomFields } from '../../locations/listCustomFields.ts';

/** The custom fields of the sub-account's contacts, remembered for some minutes. */
export const contactFieldList = remembered(
  listCustomFields.search,
  contactCustomFields.definitions,
);

/** The custom fields of contacts; read again if those remembered lack what the plan needs. */
export function* fieldList(isEnough: (known: readonly Definition[]) => boolean = () => true) {
  const known = yield* ask(contactFieldList, {});
  return isEnough(known) ? known : yield* ask(contactFieldList, { fresh: true });
}
