/** The partner application that is being tested: https://runkeeper.com/developer/healthgraph/registration-authorization */
export type Application = {
  clientId: string;
  clientSecret: string;
  /** Asked for when the partner registered; not part of a sign-in */
  permissions: Set<'Read Health Information' | 'Edit Health Information'>;
};

export type CollectionName =
  | 'fitnessActivities'
  | 'strengthTrainingActivities'
  | 'backgroundActivities'
  | 'sleep'
  | 'nutrition'
  | 'weight'
  | 'generalMeasurements'
  | 'diabetes';

export type Values = Record<string, unknown>;

/** One activity or measurement, as a detail shows it but for its links. */
export type Item = { id: number; values: Values; modifiedAt: number };

export type Member = { userID: number; name: string; status: 'pending' | 'member' };

export type Comment = { timestamp: string; userID: number; name: string; comment: string };

export type Grant = { revoked: boolean };

export type RunkeeperState = {
  application: Application;
  userID: number;
  profile: Values;
  settings: Values;
  records: Values[];
  collections: Record<CollectionName, Item[]>;
  deleted: { collection: CollectionName; uri: string; at: number }[];
  team: Member[];
  /** By the path of the thread */
  comments: Record<string, Comment[]>;
  codes: { code: string; redirectUri: string; used: boolean }[];
  tokens: { token: string; grant: Grant }[];
  nextId: number;
  /** Requests of the application in the current window */
  rateLimit: { perQuarter: number; used: number; window: number };
};
