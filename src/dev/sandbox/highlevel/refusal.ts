/** An answer that ends a request early. The wording is the vendor's where it is known. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown>) {
    super(String(body.message));
    this.status = status;
    this.body = { statusCode: status, ...body };
  }
}

/** @see https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact (responses) */
export const badRequest = (message: string, extra: Record<string, unknown> = {}): Refusal =>
  new Refusal(400, { message, ...extra });

export const notFound = (thing: string, id: string): Refusal =>
  badRequest(`${thing} with id ${id} not found`);

/** Validation failed: one message for every broken rule. */
export const unprocessable = (messages: string[]): Refusal =>
  new Refusal(422, { message: messages, error: 'Unprocessable Entity' });

/** @see https://github.com/GoHighLevel/highlevel-api-docs/issues/213 */
export const foreignLocation = (): Refusal =>
  new Refusal(403, { message: 'The token does not have access to this location.' });

/** @see https://github.com/GoHighLevel/highlevel-api-docs/issues/213 */
export const invalidToken = (): Refusal => new Refusal(401, { message: 'Invalid JWT' });

/** @see https://github.com/GoHighLevel/highlevel-api-docs/issues/217 */
export const missingScope = (): Refusal =>
  new Refusal(401, { message: 'The token is not authorized for this scope.' });

/** A sub-account token where only an agency's works, or the other way round. */
export const wrongTokenLevel = (): Refusal =>
  new Refusal(401, {
    message:
      'This authClass type is not allowed to access this scope. Please verify your IAM configuration if this is not the case.',
  });

export const missingVersion = (): Refusal =>
  new Refusal(401, { message: 'version header was not found.' });

export const invalidVersion = (): Refusal =>
  new Refusal(401, { message: 'version header is invalid' });

/**
 * A path that does not exist, which includes a wrong letter case.
 * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/306
 */
export const unknownRoute = (): Refusal =>
  new Refusal(401, {
    message: 'This route is not yet supported by the IAM Service. Please update your IAM config.',
  });

export const tooManyRequests = (): Refusal => new Refusal(429, { message: 'Too Many Requests' });
