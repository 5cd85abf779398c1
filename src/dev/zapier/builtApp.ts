import { type Zapier, zapierOf } from './host.ts';

/** The app as `npm run build` made it, behind the handler that Zapier itself runs. */
export async function builtApp(): Promise<Zapier> {
  const built = new URL('../../../dist/index.js', import.meta.url).href;
  const { default: app } = await import(built);
  return zapierOf(app);
}
