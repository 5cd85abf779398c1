/** A token that a connection was traded for, and for how many seconds it counts. */
export type Traded = { token: string; lifetime: number };

/** Steps that start within this time share a trade that is under way; one that hangs stops no later step. */
const PENDING_MS = 10_000;
const MOST_TOKENS = 200;
const RESERVE_SECONDS = 300;

/** Tokens that connections are traded for, each used for as long as it counts, less five minutes. */
export function tradedTokens() {
  const trades = new Map<string, { until: number; trade: Promise<Traded> }>();
  return {
    /** The token under a key, which names the connection and what it is traded for. */
    async tokenOf(key: string, begin: () => Promise<Traded>): Promise<string> {
      const known = trades.get(key);
      if (known && known.until > Date.now()) {
        return (await known.trade).token;
      }
      const trade = begin();
      trades.set(key, { until: Date.now() + PENDING_MS, trade });
      if (trades.size > MOST_TOKENS) {
        trades.delete(trades.keys().next().value!);
      }
      try {
        const { token, lifetime } = await trade;
        trades.set(key, { until: Date.now() + (lifetime - RESERVE_SECONDS) * 1000, trade });
        return token;
      } catch (error) {
        if (trades.get(key)?.trade === trade) {
          trades.delete(key);
        }
        throw error;
      }
    },
    /** Trades anew for the token under a key. */
    drop: (key: string) => trades.delete(key),
    /** Forgets every token. */
    forget: () => trades.clear(),
  };
}
