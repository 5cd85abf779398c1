/** What the lab's page and its server tell each other, as JSON. Imported for types alone. */

type Fields = Record<string, unknown>;

export type StepKind = 'trigger' | 'search' | 'create';

/** A step as it is picked from the list. */
export type StepInfo = {
  kind: StepKind;
  key: string;
  label: string;
  description: string;
  service: string;
  category: string;
  /** The accounts that it can use; the first is taken until another one is chosen. */
  accounts: string[];
  isInstant: boolean;
  needsAgency: boolean;
  /** Whose place another step has taken since: a sentence, or null. */
  retired: string | null;
  /** The vendor's documentation; null where there is none any more. */
  docs: string | null;
};

export type AccountInfo = {
  environment: string;
  label: string;
  /** The name of the connected account; null when it is not connected. */
  name: string | null;
  /** What people enter to connect it; empty where they sign in. */
  entry: EntryField[];
  /** Where athletes join the team of the sandbox. */
  joinLink: string | null;
};

/** A field of the form that connects an account. */
export type EntryField = { key: string; label: string; help: string; isSecret: boolean };

export type Lab = {
  title: string;
  isLive: boolean;
  steps: StepInfo[];
  recipes: { name: string; title: string }[];
};

/** A step with what is filled in: literal texts, lists, line items, and mappings such as `{{1.id}}`. */
export type StepAsk = { kind: StepKind; key: string; account: string; input: Fields };

export type FormField = {
  key: string;
  label: string;
  type: string;
  isRequired: boolean;
  takesSeveral: boolean;
  isDictionary: boolean;
  help: string | null;
  placeholder: string | null;
  /** The default that Zapier fills in */
  preset: string | null;
  group: string | null;
  choices: { id: string; label: string }[] | null;
  /** Its choices come from the account. */
  isDropdown: boolean;
  /** The search that can find the record, and which of its values goes into the field: “Add a search step”. */
  searchStep: { key: string; label: string; gives: string } | null;
  /** Other fields appear when it changes. */
  changesForm: boolean;
  /** Keys of fields that have to be filled first. */
  after: string[];
  /** The fields of a row of line items. */
  rows: FormField[] | null;
};

/** Zapier hands another value to the app than the one that was filled in. */
export type Change = { key: string; label: string; from: unknown; to: unknown };

export type Form = {
  fields: FormField[];
  groups: { key: string; label: string }[];
  /** What a later step can map before this one was tried. */
  sample: ShownRecord;
  /** Why some fields may be missing. */
  failure: Failure | null;
};

export type Choices = { choices: { id: string; label: string }[]; hasMore: boolean };

export type Failure = {
  /** Zapier's class of the error: Error, Halted, Throttled, Expired connection… */
  kind: string;
  message: string;
  /** What Zapier does about it. */
  reaction: string;
};

/** A request of the app with the answer; nothing in it is secret. */
export type Call = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
  /** Null when no answer came. */
  status: number | null;
  answer: string | null;
  milliseconds: number;
};

/** A value of a result as a later step maps it. */
export type ResultNode = {
  /** What `{{1.…}}` names; null for a row, which cannot be mapped alone. */
  path: string | null;
  label: string;
  type: string;
  /** The value as a text; null for what has values inside. */
  text: string | null;
  inside: ResultNode[] | null;
};

export type ShownRecord = { value: unknown; nodes: ResultNode[] };

/** What running a step gave. */
export type Trial = {
  records: ShownRecord[];
  failure: Failure | null;
  calls: Call[];
  milliseconds: number;
  changes: Change[];
  /** A filter before the step did not hold, so that it did not run. */
  isFiltered: boolean;
};

/** A trigger that is turned on. */
export type LiveZap = {
  id: string;
  isInstant: boolean;
  /** Records that were there; null for instant triggers, which do not look. */
  seen: number | null;
};

/** A poll of a trigger, or a bell that rang. */
export type Firing = {
  fired: ShownRecord[];
  /** IDs of records that Zapier dropped since it has seen them. */
  dropped: string[];
  failure: Failure | null;
  calls: Call[];
  milliseconds: number;
};

/** Something that can be made to happen in the sandbox. */
export type Happening = { name: string; story: string };

export type Filter = { value: unknown; is: string | number | boolean };

export type ZapStep = StepAsk & { label: string; onlyIf?: Filter | undefined };

/** A Zap that was opened, with what can happen in its gym. */
export type OpenedZap = { title: string; gym?: string | undefined; steps: ZapStep[] };
