import type { Shape } from '../shape.ts';
import { fieldFacts } from './fields/field.ts';

/** Whether a field appears with some values of another one only. */
export const isConditional = (field: Shape[string]): boolean =>
  fieldFacts(field).onlyWith !== undefined;

/**
 * The fields of a form that appear with what is filled in so far. While nobody can say what the deciding
 * field will be, because it is mapped from an earlier step, all of them do.
 */
export function shownFields<S extends Shape>(shape: S, input: Record<string, unknown>): S {
  const isShown = (field: Shape[string]) => {
    const { onlyWith } = fieldFacts(field);
    const deciding = onlyWith && input[onlyWith.field];
    if (!onlyWith || deciding === undefined || deciding === '') {
      return !onlyWith;
    }
    const chosen = shape[onlyWith.field]!.safeParse(deciding);
    return !chosen.success || onlyWith.is.includes(String(chosen.data));
  };
  return Object.fromEntries(Object.entries(shape).filter(([, field]) => isShown(field))) as S;
}
