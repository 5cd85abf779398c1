import type { ZObject } from 'zapier-platform-core';
import type { TokenRequest } from '../connection.ts';
import { parseJson } from './json.ts';
import { rawRequest } from './transport.ts';

/** Asks a token endpoint; neither the form nor the answer reach a log or an error. */
export async function requestToken(z: ZObject, { url, form, headers }: TokenRequest) {
  const response = await rawRequest(z, {
    url,
    method: 'POST',
    headers: {
      accept: 'application/json',
      ...headers,
      // Zapier's client takes the body of a form without a charset for an object.
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    },
    body: Buffer.from(new URLSearchParams(form).toString()),
  });
  return { response, body: readAnswer(await response.text()) };
}

function readAnswer(text: string): Record<string, unknown> {
  try {
    return parseJson(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
