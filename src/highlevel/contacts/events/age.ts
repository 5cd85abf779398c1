import { getPath } from '../../../core/dottedPaths.ts';
import type { Raw } from '../../../core/raw.ts';

/** Adds the age that a contact reaches on the birthday. */
export function withAge(record: Raw): Raw {
  const [born, birthday] = ['happened.before', 'happened.after'].map((path) =>
    Number(String(getPath(record, path)).slice(0, 4)),
  );
  const age = birthday! - born!;
  // Some people enter a day without a year, which becomes this year or a far one.
  return { ...record, age: age > 0 && age < 130 ? age : null };
}
