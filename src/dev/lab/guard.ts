import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** The page loads nothing from elsewhere and runs no script that is not its own. */
export const policy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  // The lab has no certificate.
  strictTransportSecurity: false,
});

/** Answers by the names of this computer alone: a name that somebody else owns can lead here, too. */
export const ownHostOnly =
  (port: () => number): MiddlewareHandler =>
  async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    return hosts.includes(context.req.header('host') ?? '')
      ? next()
      : context.json({ message: 'This address is not the lab’s.' }, 421);
  };

/**
 * Lets in what comes from the lab's own page alone, since any page in the person's browser can send requests to this
 * computer: https://owasp.org/www-community/attacks/csrf
 */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  const origin = context.req.header('origin');
  const isOwn = origin === `http://${context.req.header('host')}`;
  const changes = method !== 'GET' && method !== 'HEAD';
  if ((origin !== undefined && !isOwn) || (changes && !isOwn)) {
    return context.json({ message: 'Only the lab’s own page may ask for this.' }, 403);
  }
  if (changes && !context.req.header('content-type')?.startsWith('application/json')) {
    return context.json({ message: 'Send JSON.' }, 415);
  }
  return next();
};
