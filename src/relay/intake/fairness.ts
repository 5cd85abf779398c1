/** Bells of one tenant in a row before those of others come first. */
const TURN = 20;

/** Bells a second that a tenant may have without falling behind the others. */
const SHARE = 5;

/** The lowest priority: a flood falls no further behind. */
const LAST = -5000;

/**
 * Gives each bell its priority with the engine, the more negative, the more bells its tenant has had of
 * late. So a tenant that floods the queue waits behind its own bells, and a bell of any other tenant
 * overtakes them.
 */
export function fairness(now: () => number = () => performance.now()) {
  const levels = new Map<string, { level: number; at: number }>();
  return (tenant: string): number => {
    const time = now();
    const known = levels.get(tenant);
    const drained = known ? known.level - ((time - known.at) / 1000) * SHARE : 0;
    const level = Math.max(0, drained);
    levels.set(tenant, { level: level + 1, at: time });
    if (levels.size > 10_000) {
      for (const [name, { level: of, at }] of levels) {
        if (of <= ((time - at) / 1000) * SHARE) levels.delete(name);
      }
    }
    return Math.max(LAST, 0 - Math.floor(level / TURN));
  };
}
