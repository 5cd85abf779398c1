import type {
  AccountInfo,
  Call,
  Choices,
  Failure,
  Filter,
  Firing,
  Form,
  Happening,
  Lab,
  LiveZap,
  OpenedZap,
  StepAsk,
  Trial,
} from '../api.ts';

/** Asks the lab's server. @throws Error with the server's sentence */
async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(method !== 'GET' && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    }),
  }).catch(() => {
    throw new Error('The lab does not answer. Is it still running in the terminal?');
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

type TrialAsk = StepAsk & {
  results: unknown[];
  onlyIf?: Filter | undefined;
  isConfirmed?: boolean;
};

/** Only what the server reads of a step. */
const asked = ({ kind, key, account, input }: StepAsk): StepAsk => ({ kind, key, account, input });

/** A Zap has the zone of its owner. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the page can ask for. */
export const server = {
  lab: () => ask<Lab>('GET', '/lab'),
  accounts: () => ask<AccountInfo[]>('GET', '/accounts'),
  connect: (environment: string, entered: Record<string, string> = {}) =>
    ask<{ page: string | null }>('POST', `/accounts/${environment}`, entered),
  entry: (environment: string) =>
    ask<Record<string, string>>('POST', `/accounts/${environment}/entry`),
  form: (step: StepAsk) => ask<Form>('POST', '/form', asked(step)),
  choices: (step: StepAsk, field: string, page: number) =>
    ask<Choices & { failure: Failure | null }>('POST', '/choices', { ...asked(step), field, page }),
  test: ({ results, onlyIf, isConfirmed, ...step }: TrialAsk) =>
    ask<Trial>('POST', '/test', { ...asked(step), results, onlyIf, isConfirmed, zone }),
  turnOn: (step: StepAsk) =>
    ask<{ zap: LiveZap | null; failure: Failure | null; calls: Call[] }>(
      'POST',
      '/zaps',
      asked(step),
    ),
  poll: (id: string) => ask<Firing>('POST', `/zaps/${id}/poll`),
  ring: (id: string) => ask('POST', `/zaps/${id}/ring`),
  rung: (id: string, since: number) => ask<Firing[]>('GET', `/zaps/${id}/rung?since=${since}`),
  turnOff: (id: string) => ask('DELETE', `/zaps/${id}`),
  clock: () => ask<{ now: string }>('GET', '/clock'),
  pass: (minutes: number) => ask<{ now: string }>('POST', '/clock', { minutes }),
  happenings: () => ask<Happening[]>('GET', '/happenings'),
  happen: (name: string) => ask('POST', `/happenings/${name}`),
  openRecipe: (name: string) => ask<OpenedZap>('POST', `/recipes/${encodeURIComponent(name)}`),
  openFile: (content: unknown) => ask<OpenedZap>('POST', '/files/open', content),
  writeFile: (zap: OpenedZap) => ask<OpenedZap>('POST', '/files/write', zap),
};
