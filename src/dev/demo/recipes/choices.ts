import type { Account, Zapier } from '../../zapier/host.ts';
import type { Choice, Fields } from './recipe.ts';

/** A line of a list of choices. */
export type Listed = { id: string; label: string };

/** Where a list is longer than this, it is a mistake of the list. */
const MAX_PAGES = 50;

/** A page of the choices that a list shows for the other fields of a form. */
export const choices = (
  zapier: Zapier,
  account: Account,
  key: string,
  input: Fields = {},
  page = 0,
): Promise<Listed[]> =>
  zapier.run<Listed[]>(`triggers.${key}.operation.perform`, account, input, {
    isFillingDynamicDropdown: true,
    page,
  });

/**
 * The input with the IDs that this account has for the choices, by the names that its lists show.
 * @throws Error naming the choice that the account does not have
 */
export async function withChoices(
  input: Fields,
  chosen: Record<string, Choice> | undefined,
  zapier: Zapier,
  account: Account,
): Promise<Fields> {
  const filled = structuredClone(input);
  // In the order of the form: a list may depend on what was chosen before.
  for (const [path, { list, label }] of Object.entries(chosen ?? {})) {
    put(
      filled,
      path.split('.'),
      await idOf(label, (page) => choices(zapier, account, list, filled, page)),
    );
  }
  return filled;
}

async function idOf(label: string, list: (page: number) => Promise<Listed[]>): Promise<string> {
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const listed = await list(page);
    const found = listed.find((one) => one.label === label);
    if (found) return found.id;
    if (listed.length === 0) break;
  }
  throw new Error(`The account has no “${label}” to choose.`);
}

/** Puts a value at a path of keys and positions, where the input has its place. */
function put(input: Fields, [key = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    input[key] = value;
  } else if (typeof input[key] === 'object' && input[key] !== null) {
    put(input[key] as Fields, rest, value);
  }
}
