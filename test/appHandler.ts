import * as zapier from 'zapier-platform-core';
import { app } from '../src/app.ts';
import { type App, type Handler, zapierOf } from '../src/dev/zapier/host.ts';

type Core = { createAppHandler(app: unknown): Handler };

/** The app behind Zapier's own handler, run from its sources. */
export const appHandler = (zapier as unknown as Core).createAppHandler(app);

/** The same with what Zapier does around it. */
export const testZapier = () => zapierOf(appHandler, app as App);
