import type { Raw } from '../../../core/raw.ts';

/** Whether a contact has one of the chosen tags, in any spelling; every contact has where none is chosen. */
export function hasAnyTag({ tags }: Raw, { tags: wanted }: { tags?: string[] }): boolean {
  const has = new Set([tags ?? []].flat().map((tag) => String(tag).toLowerCase()));
  return !wanted || wanted.some((tag) => has.has(tag.toLowerCase()));
}
