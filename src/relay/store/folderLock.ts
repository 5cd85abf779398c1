import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { uuidOf } from '../vendors/vendorEvent.ts';

const isAnswered = (path: string) =>
  new Promise<boolean>((answer) => {
    const socket = connect(path, () => {
      socket.destroy();
      answer(true);
    }).on('error', () => answer(false));
  });

/** Paths of sockets end after about 100 characters: a deep folder has its socket elsewhere. */
function socketOf(folder: string) {
  const inside = join(folder, 'relay.lock');
  const near = relative(process.cwd(), inside);
  if (near.length < 100) return near;
  return join(tmpdir(), `relay-${uuidOf(resolve(folder))}.lock`);
}

/**
 * Keeps a folder for this process: two that write to one embedded database would break it. The lock is a
 * socket, so it ends with the process, also after kill -9.
 * @returns what gives the folder back.
 * @throws Error if another process has the folder.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketOf(folder);
  if (await isAnswered(path)) {
    throw new Error(
      `Another relay uses the folder ${folder}. Stop it first, or run several on PostgreSQL with DATABASE_URL.`,
    );
  }
  await rm(path, { force: true });
  const server = createServer((socket) => socket.destroy());
  server.unref();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(path, listening);
  });
  return () => new Promise((closed) => server.close(() => closed()));
}
