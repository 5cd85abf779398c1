export type Service = 'highlevel' | 'strava' | 'runkeeper';

/** One request that reached the sandbox, with the status that was answered (null: the line was cut). */
export type RecordedRequest = {
  service: Service;
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** JSON and forms parsed, anything else as text, undefined when empty */
  body: unknown;
  status: number | null;
};
