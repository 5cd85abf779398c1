import packageLock from '../../../package-lock.json' with { type: 'json' };

type Entry = {
  integrity?: string;
  resolved?: string;
  version?: string;
  optionalDependencies?: Record<string, string>;
};

const entries = Object.entries(packageLock.packages as Record<string, Entry>).filter(
  ([path]) => path,
);

it('whatever is installed, on any platform, is what was locked', () => {
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

it('whatever a package may bring along is locked, too, or npm ci would install nothing', () => {
  const locked = new Set(entries.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const wanted = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

it('the lock names no host, so that everyone installs from where they are used to', () => {
  expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
});

it('form-data is the version without the hole of 4.0.5 (GHSA-hmw2-7cc7-3qxx)', () => {
  const versions = entries.filter(([path]) => path.endsWith('/form-data'));
  expect(versions.map(([, { version }]) => version)).toEqual(['4.0.6']);
});
