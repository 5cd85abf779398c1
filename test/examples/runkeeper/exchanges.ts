import type { Exchange } from '../example.ts';

/** https://runkeeper.com/developer/healthgraph/overview: a media type a representation */
const type = (name: string) => `application/vnd.com.runkeeper.${name}+json`;

/** A representation of a resource. */
export const get = (path: string, name: string, answer: unknown, query = {}): Exchange => ({
  request: `GET ${path}`,
  query,
  headers: { accept: type(name) },
  answerHeaders: { 'content-type': `${type(name)};charset=ISO-8859-1` },
  answer: Buffer.from(JSON.stringify(answer), 'latin1'),
});

/** The first page of a feed, or the one that its query names. */
export const page = (path: string, name: string, answer: unknown, query = {}) =>
  get(path, name, answer, { pageSize: '100', ...query });

/** A new record: 201, its address and no body. */
export const post = (path: string, name: string, body: unknown, location?: string): Exchange => ({
  request: `POST ${path}`,
  headers: { 'content-type': type(name) },
  body,
  status: location ? 201 : 200,
  ...(location && { answerHeaders: { Location: location } }),
  answer: '',
});

export const put = (path: string, name: string, body: unknown, answer: unknown): Exchange => ({
  request: `PUT ${path}`,
  headers: { 'content-type': type(name), accept: type(name) },
  body,
  answer,
});

export const remove = (path: string): Exchange => ({
  request: `DELETE ${path}`,
  status: 204,
  answer: '',
});

/** The day so many days ago, as the vendor takes it. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
