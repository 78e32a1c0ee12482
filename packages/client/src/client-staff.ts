import type {
  CallNextResult,
  Clerk,
  CounterStateChange,
  Device,
  DeviceKind,
  DurationChange,
  HallCounter,
  Insights,
  PairingCode,
  QueueStateChange,
  QueueSummary,
  Session,
  SignIn,
  SuggestedDuration,
  WhatIf,
  WhatIfOutcome,
} from '@wartemarke/contract';
import type { CallOptions } from './client.ts';

/** Days `[from, to]`, `YYYY-MM-DD`, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** A device that is to be paired: what the staff calls it, and the zone it stands in. */
export interface DeviceFacts {
  name?: string;
  zone?: string;
}

/** What clerks say on counters, queues and days that are over, and devices when they are paired. */
export interface ClientStaff {
  counters: {
    callNext(office: string, counter: string, options?: CallOptions): Promise<CallNextResult>;
    setState(
      office: string,
      counter: string,
      change: CounterStateChange,
      options?: CallOptions,
    ): Promise<HallCounter>;
  };
  queues: {
    setState(
      office: string,
      queue: string,
      change: QueueStateChange,
      options?: CallOptions,
    ): Promise<QueueSummary>;
  };
  insights: {
    get(office: string, range: DayRange, options?: CallOptions): Promise<Insights>;
    /** The visits of these days as CSV, without anything personal. */
    table(office: string, range: DayRange, options?: CallOptions): Promise<Blob>;
    changeDuration(
      office: string,
      service: string,
      change: DurationChange,
      options?: CallOptions,
    ): Promise<SuggestedDuration>;
    /** A recorded day once more, otherwise staffed. */
    whatIf(office: string, question: WhatIf, options?: CallOptions): Promise<WhatIfOutcome>;
  };
  sessions: {
    create(signIn: SignIn, options?: CallOptions): Promise<Session>;
    current(options?: CallOptions): Promise<Clerk>;
    end(options?: CallOptions): Promise<void>;
  };
  devices: {
    pair(request: { code: string }, options?: CallOptions): Promise<Device>;
    createCode(
      office: string,
      kind: DeviceKind,
      options?: CallOptions & { device?: DeviceFacts },
    ): Promise<PairingCode>;
  };
}
