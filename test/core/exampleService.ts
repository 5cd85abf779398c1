import * as core from 'zapier-platform-core';
import { StepError } from '../../src/core/errors.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Service } from '../../src/core/service.ts';
import { vocabularyOf } from '../../src/core/vocabulary.ts';
import { type Handler, zapierOf } from '../../src/sandbox/zapier.ts';

export const HOST = 'https://api.example.com';

/** A vendor that exists only here. */
export const service: Service = {
  name: 'Example',
  environments: ['example'],
  baseUrl: () => HOST,
  context: () => ({}),
  headers: () => ({}),
  probePath: () => '/me',
  explain: ({ status }) => new StepError('error', `Example answered ${status}.`, { status }),
};

export const { trigger, dropdown } = vocabularyOf(service);

export const account = { label: '', authData: { environment: 'example', access_token: 'secret' } };

/** The triggers as an app of their own, with what Zapier does around it. */
export function zapierWith(...triggers: Operation[]) {
  const app = {
    version: '1.0.0',
    platformVersion: '19.1.0',
    triggers: Object.fromEntries(triggers.map(({ key, definition }) => [key, definition])),
  };
  const { createAppHandler } = core as unknown as { createAppHandler(app: unknown): Handler };
  return zapierOf(createAppHandler(app));
}
