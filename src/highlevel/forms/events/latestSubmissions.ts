import { submissions } from '../submissions.ts';

/** Submissions of forms or of surveys as the events read them. */
export const latestSubmissions = <const Kind extends 'forms' | 'surveys'>(kind: Kind) =>
  ({
    ...submissions(kind),
    created: 'createdAt',
    latestFirst: 'createdAt',
    when: { appears: true },
    // HighLevel rings no bell for them: https://github.com/GoHighLevel/highlevel-api-docs/issues/269
    bells: [],
  }) as const;
