import { textOf } from './raw.ts';

/** The parts of a text, between `joint`; one that the vendor does not send, or that is `false`, leaves no trace. */
export const told = (parts: readonly unknown[], joint = ', '): string =>
  parts
    .map((part) => (part === false ? null : textOf(part)?.trim()))
    .filter(Boolean)
    .join(joint);

/** `Harbor Gym (facebook)`, or the name alone where there is no detail; nothing where there is no name. */
export const withDetail = (name: unknown, detail: unknown): string => {
  const [shown, more] = [told([name]), told([detail])];
  return shown && more ? `${shown} (${more})` : shown;
};
