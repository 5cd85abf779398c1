import { humanizePath } from '../../core/input/humanize.ts';
import { isRecord } from '../../core/raw.ts';
import type { ResultNode, ShownRecord } from './api.ts';

export type OutputField = { key: string; label?: string; type?: string };

/** A record with the names that the editor shows for its values. */
export const shownRecord = (value: unknown, fields: readonly OutputField[]): ShownRecord => {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  return { value, nodes: isRecord(value) ? nodesIn(value, '', byKey) : [] };
};

type Known = ReadonlyMap<string, OutputField>;

const nodesIn = (record: Record<string, unknown>, before: string, known: Known): ResultNode[] =>
  Object.entries(record).map(([key, value]) => nodeOf(before + key, value, known));

/** `a__b` is inside a record, `rows[]a` inside each row: https://docs.zapier.com/platform/build-cli/overview#nested--children-output-fields */
function nodeOf(path: string, value: unknown, known: Known): ResultNode {
  const { label = humanizePath(path), type } = known.get(path) ?? {};
  const node = { path, label, text: null, inside: null };
  if (Array.isArray(value) && value.some(isRecord)) {
    const rows = value.map((row, index) => ({
      path: null,
      label: String(index + 1),
      type: 'row',
      text: isRecord(row) ? null : JSON.stringify(row),
      inside: isRecord(row) ? nodesIn(row, `${path}[]`, known) : null,
    }));
    return { ...node, type: 'line items', inside: rows };
  }
  if (Array.isArray(value)) {
    return { ...node, type: 'list', text: value.join(', ') };
  }
  if (isRecord(value)) {
    return { ...node, type: 'group', inside: nodesIn(value, `${path}__`, known) };
  }
  if (typeof value === 'string' && value.startsWith('hydrate|||')) {
    return { ...node, type: 'file', text: 'A file, which Zapier loads when a later step uses it' };
  }
  const text = value === null || value === undefined ? '' : String(value);
  return { ...node, type: type ?? typeOf(value), text };
}

const typeOf = (value: unknown) => (value === null ? 'string' : typeof value);
