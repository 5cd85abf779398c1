import nock from 'nock';

/** A file as Zapier would store it. */
export type StoredFile = { url: string; filename: string; type: string; bytes: Buffer };

const HOST = 'https://zapier-files.example.com';

/**
 * Stands in for the store of Zapier's files, as `z.stashFile` talks to it: an upload address by RPC,
 * then a form with the file.
 */
export function storedFiles(): StoredFile[] {
  process.env.ZAPIER_DEPLOY_KEY = 'key-for-tests';
  const stored: StoredFile[] = [];
  nock('https://rpc.zapier.com')
    .persist()
    .post('/cli', /get_presigned_upload_post_data/)
    .reply(200, (_, call) => ({
      id: (JSON.parse(String(call)) as { id: string }).id,
      result: { url: `${HOST}/`, fields: { key: `file-${stored.length + 1}` } },
    }));
  nock(HOST)
    .persist()
    .post('/')
    .reply(204, (_, sent) => {
      // nock hands out a body that is no text in hexadecimal digits.
      const form = Buffer.from(String(sent), String(sent).startsWith('--') ? 'utf8' : 'hex');
      stored.push({ url: `${HOST}/file-${stored.length + 1}`, ...fileIn(form) });
    });
  return stored;
}

/** The file of a multipart form. */
function fileIn(form: Buffer): Omit<StoredFile, 'url'> {
  const boundary = form.subarray(0, form.indexOf('\r\n'));
  const part = form.indexOf('name="file"');
  const start = form.indexOf('\r\n\r\n', part) + 4;
  const head = form.subarray(part, start).toString('utf8');
  return {
    filename: /filename="([^"]*)"/.exec(head)?.[1] ?? '',
    type: /content-type: (.*)/i.exec(head)?.[1]?.trim() ?? '',
    bytes: form.subarray(start, form.indexOf(boundary, start) - 2),
  };
}
