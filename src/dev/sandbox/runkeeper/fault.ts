/**
 * An answer that ends a request early. Refusals have an ErrorMessage, other failures a text for people:
 * https://runkeeper.com/developer/healthgraph/overview
 */
export class RunkeeperFault extends Error {
  readonly status: number;
  readonly body: { reason: string; delete_health?: string } | string;

  constructor(status: number, body: RunkeeperFault['body']) {
    super(typeof body === 'string' ? body : body.reason);
    this.status = status;
    this.body = body;
  }
}

/** The answers that are known, by what went wrong. */
export const faults = {
  noToken: () => new RunkeeperFault(401, ''),
  revoked: () => new RunkeeperFault(403, { reason: 'Revoked', delete_health: 'true' }),
  permission: () => new RunkeeperFault(403, { reason: 'Insufficient permission' }),
  notFound: () => new RunkeeperFault(404, 'The resource was not found.'),
  method: () => new RunkeeperFault(405, 'The method is not allowed for this resource.'),
  accept: () => new RunkeeperFault(406, 'The requested media type is not available.'),
  contentType: () => new RunkeeperFault(415, 'The media type of the body is not supported.'),
  body: (text: string) => new RunkeeperFault(400, text),
  rateLimit: (perQuarter: number) =>
    new RunkeeperFault(429, {
      reason: `Rate-limit exceeded. rate limit is **${perQuarter} calls per 15 minutes**`,
    }),
};
