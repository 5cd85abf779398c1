import type { RecordedRequest, Service } from './requests.ts';

/** Which requests fail, and how. Without `status` and `disconnect` the answer is a 500. */
export type Fault = {
  service?: Service;
  method?: string;
  /** The whole path, or a pattern */
  path?: string | RegExp;
  status?: number;
  /** Cuts the connection without an answer */
  disconnect?: boolean;
  /** `before`: nothing was written. `after`: it was written, only the answer is lost. */
  when?: 'before' | 'after';
  /** How many matching requests pass first; none when left out */
  skip?: number;
  /** How many requests fail; 1 when left out */
  times?: number;
  headers?: Record<string, string>;
  body?: unknown;
};

const matches = (fault: Fault, { service, method, path }: RecordedRequest): boolean =>
  (!fault.service || fault.service === service) &&
  (!fault.method || fault.method.toUpperCase() === method) &&
  (!fault.path || (typeof fault.path === 'string' ? fault.path === path : fault.path.test(path)));

/** The faults that are still to happen. */
export const plannedFaults = () => {
  let planned: { fault: Fault; left: number; skip: number }[] = [];
  return {
    plan: (fault: Fault) => {
      planned.push({ fault, left: fault.times ?? 1, skip: fault.skip ?? 0 });
    },
    /** The fault that strikes this request, if one was planned for it */
    take: (request: RecordedRequest): Fault | undefined => {
      const entry = planned.find(({ fault }) => matches(fault, request));
      if (!entry) return undefined;
      if (entry.skip > 0) {
        entry.skip -= 1;
        return undefined;
      }
      entry.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return entry.fault;
    },
  };
};

export type Faults = ReturnType<typeof plannedFaults>;
