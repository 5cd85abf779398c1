declare global {
  var requireNatively: (path: string) => unknown;
}

/** Loads a module as Node does, by its path from the project's folder (test/workerEnvironment.cjs). */
export const native = <Module>(path: string): Module => requireNatively(path) as Module;
