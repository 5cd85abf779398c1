import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { labOf } from './routes.ts';
import type { World } from './world.ts';

/** Where `npm run build:lab` puts the page. */
const PAGE = 'build/lab';

/** Serves the lab to this computer alone; port 0 takes any free one. */
export async function serveLab(
  world: World,
  wanted: number,
): Promise<{ url: string; close(): Promise<void> }> {
  let port = wanted;
  const { app, close } = labOf(world, () => port);
  app.get('*', serveStatic({ root: PAGE }));
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opened = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: wanted }, (info) => {
      port = info.port;
      resolve(opened);
    });
    opened.once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await close();
      await world.close();
    },
  };
}
