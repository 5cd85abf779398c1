import * as core from 'zapier-platform-core';
import { type Handler, type Zapier, zapierOf } from './host.ts';

/** The app as `npm run build` made it, behind the handler that Zapier itself runs. */
export async function builtApp(): Promise<Zapier> {
  const built = new URL('../../../dist/index.js', import.meta.url).href;
  const { default: app } = await import(built);
  const { createAppHandler } = core.default as unknown as {
    createAppHandler(app: unknown): Handler;
  };
  return zapierOf(createAppHandler(app), app);
}
