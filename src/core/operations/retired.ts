import { humanize } from '../input/humanize.ts';

/** Why an operation is hidden in the editor while live Zaps go on running it. */
export type Retired = {
  /** The version of the app that no longer offers it. */
  since: string;
  /** Key of the operation that takes its place, of the same kind and not retired itself. */
  use: string;
};

/** What the editor says of an operation in a Zap that still uses it. */
export const describe = (description: string, retired: Retired | undefined): string =>
  retired
    ? `${description} Retired since version ${retired.since}: use ${humanize(retired.use)} instead.`
    : description;

type Named = { key: string; retired: Retired | undefined };

/** @throws Error when nothing takes the place of a retired operation among those of its kind. */
export function checkSuccessors(operations: readonly Named[]): void {
  const offered = new Set(operations.filter(({ retired }) => !retired).map(({ key }) => key));
  for (const { key, retired } of operations) {
    if (retired && !offered.has(retired.use)) {
      throw new Error(`${key} is retired for ${retired.use}, which is missing or retired itself`);
    }
  }
}
