import type { RawHttpResponse, ZObject } from 'zapier-platform-core';
import type { TokenRequest } from '../connection.ts';
import { parseJson } from '../json.ts';
import { isRecord, type Raw } from '../raw.ts';
import { LostAnswer, persist, wholeAnswer } from './attempts.ts';

/** Milliseconds for one answer, so that a request that got none leaves time for another. */
const LIMIT = 10_000;

/** The answer of a token endpoint; a success holds an `access_token` or `accessToken`. */
export type TokenAnswer = { response: RawHttpResponse; body: Raw };

/**
 * Asks a token endpoint; neither the form nor the answer reach a log or an error. What is `repeatable` is
 * tried again while its answer is lost, as is a gateway's 502, 503 and 504; a code or a refresh token, which
 * counts once, only when it was never sent.
 * @throws LostAnswer when there is no answer, or a success without a token.
 */
export const requestToken = (
  z: ZObject,
  { url, form, headers }: TokenRequest,
  { repeatable = false, remaining }: { repeatable?: boolean; remaining(): number },
): Promise<TokenAnswer> =>
  persist(
    async () => {
      const request = {
        url,
        method: 'POST' as const,
        headers: {
          accept: 'application/json',
          ...headers,
          // Zapier's client takes the body of a form without a charset for an object.
          'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        },
        body: Buffer.from(new URLSearchParams(form).toString()),
      };
      const limit = Math.max(1000, Math.min(LIMIT, remaining()));
      const { response, bytes } = await wholeAnswer(z, request, limit);
      const body = readAnswer(bytes.toString());
      if (repeatable && [502, 503, 504].includes(response.status)) {
        throw new LostAnswer('broken off');
      }
      if (response.status < 400 && !holdsToken(body)) {
        throw new LostAnswer('unreadable');
      }
      return { response, body };
    },
    { repeatable, remaining },
  );

/** Whether a value can be sent as a token: visible characters of ASCII, and no space. */
export const isToken = (value: unknown): boolean =>
  typeof value === 'string' && /^[!-~]+$/.test(value);

const holdsToken = ({ access_token, accessToken = access_token }: Raw) => isToken(accessToken);

function readAnswer(text: string): Raw {
  try {
    const answer = parseJson(text);
    return isRecord(answer) ? answer : {};
  } catch {
    return {};
  }
}
