import { app } from '../src/app.ts';
import { type App, type Handler, handlerOf, zapierOf } from '../src/dev/zapier/host.ts';

const ALL = app as App;
const NONE: App = { triggers: {}, searches: {}, creates: {} };
const BARE = {
  ...app,
  ...NONE,
  searchOrCreates: {},
  authentication: { ...app.authentication, fields: [] },
};
const whole = handlerOf(ALL);
const handlers = new Map<string, Handler>();

/**
 * The app behind Zapier's own handler, run from its sources. A step runs against an app that has no other
 * step and no connection form, since Zapier's core copies and freezes the whole app at every event.
 */
export const appHandler: Handler = (event) => {
  const [kind, key = ''] = event.method?.split('.') ?? [];
  const definition = kind && kind in NONE && ALL[kind as keyof App]?.[key];
  if (!definition) {
    return whole(event);
  }
  const step = `${kind}.${key}`;
  // A function, as in the app itself: the core would copy an object with all that it holds.
  const alone = Object.assign(() => undefined, { [key]: definition });
  const handler = handlers.get(step) ?? handlerOf({ ...BARE, [kind]: alone } as App);
  handlers.set(step, handler);
  return handler(event);
};

/** The same with what Zapier does around it. */
export const testZapier = () => zapierOf(ALL, appHandler);
