import type { OpenedZap, ZapStep } from '../api.ts';

/** Fields that nobody should find in a link. */
const SECRET = /password|token|secret/i;

/** The part of an address that holds a Zap: its steps and what is filled in, without secrets and results. */
export function linkOf(zap: OpenedZap): string {
  const steps = zap.steps.map(
    ({ kind, key, account, label, input, onlyIf }): ZapStep => ({
      kind,
      key,
      account,
      label,
      input: Object.fromEntries(Object.entries(input).filter(([name]) => !SECRET.test(name))),
      ...(onlyIf && { onlyIf }),
    }),
  );
  return `#zap=${packed(JSON.stringify({ ...zap, steps }))}`;
}

/** What an address opens: a recipe, a Zap, or nothing that could be read. */
export function openedBy(hash: string): { recipe: string } | { zap: OpenedZap } | undefined {
  const [, kind, value = ''] = /^#(zap|recipe)=(.+)$/.exec(hash) ?? [];
  if (kind === 'recipe') return { recipe: value };
  try {
    const zap = kind === 'zap' && JSON.parse(unpacked(value));
    return isZap(zap) ? { zap } : undefined;
  } catch {
    return undefined;
  }
}

/** A link can come from anybody: what is no Zap is not opened. */
function isZap(zap: unknown): zap is OpenedZap {
  const { title, steps } = (zap || {}) as Partial<OpenedZap>;
  return (
    typeof title === 'string' &&
    Array.isArray(steps) &&
    steps.length > 0 &&
    steps.every(
      ({ kind, key, account, label, input }) =>
        ['trigger', 'search', 'create'].includes(kind) &&
        [key, account, label].every((one) => typeof one === 'string') &&
        typeof input === 'object' &&
        input !== null,
    )
  );
}

/** Text as letters that an address takes as they are. */
const packed = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const unpacked = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    ),
  );
