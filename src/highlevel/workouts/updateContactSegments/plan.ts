import { ask, halt, isOver } from '../../../core/operations/flow.ts';
import { sportOf } from '../../../workouts/sports.ts';
import { addTagsToContact } from '../../contacts/addTagsToContact.ts';
import { removeTagsFromContact } from '../../contacts/removeTagsFromContact.ts';
import { chosenContact, type WhoInput, whoIn } from '../parts/chosenContact.ts';
import { type Contact, missingTags, tagOf, tagsOf } from '../parts/contact.ts';
import { finding } from '../parts/findAthlete.ts';
import { linesOf } from '../parts/lines.ts';

export type Level = { from: number; level: string };

export type SegmentsInput = WhoInput & {
  segments?: readonly string[] | undefined;
  segmentPrefix?: string | undefined;
  sports?: readonly string[] | undefined;
  sportPrefix?: string | undefined;
  volume?: number | undefined;
  levels?: readonly Level[] | undefined;
  volumePrefix?: string | undefined;
  /** Kinds whose tags are removed if their list is empty. */
  emptyKinds?: readonly string[] | undefined;
};

/** The operations that the plan asks for. */
export const asks = [...finding, addTagsToContact, removeTagsFromContact];

/** Tags that belong to the step: those that begin with one of its prefixes. A kind that was not given is left alone. */
type Kind = { prefix: string; wanted: readonly string[]; isGiven: boolean };

/** The volume's level: the highest one that it reaches, none below the lowest. */
export const levelOf = (volume: number, levels: readonly Level[]): string | null =>
  levels.filter(({ from }) => volume >= from).toSorted((one, other) => other.from - one.from)[0]
    ?.level ?? null;

function kindsOf(input: SegmentsInput): Kind[] {
  const { segments = [], sports = [], volume, levels = [], emptyKinds = [] } = input;
  const level = volume === undefined ? null : levelOf(volume, levels);
  const kinds = {
    segments: {
      prefix: input.segmentPrefix ?? 'segment:',
      names: segments,
      given: segments.length > 0,
    },
    sports: {
      prefix: input.sportPrefix ?? 'sport:',
      names: sports.map((sport) => sportOf(sport).sportName),
      given: sports.length > 0,
    },
    volume: {
      prefix: input.volumePrefix ?? 'volume:',
      names: level ? [level] : [],
      given: volume !== undefined && levels.length > 0,
    },
  };
  return Object.entries(kinds).map(([kind, { prefix, names, given }]) => ({
    prefix: prefix.trim().toLowerCase(),
    wanted: names.map((name) => tagOf(prefix, name)),
    isGiven: given || emptyKinds.includes(kind),
  }));
}

/** The step's own tags on the contact that no longer apply. A tag belongs to the kind with the longest matching prefix. */
function staleTags(contact: Contact, kinds: readonly Kind[]): string[] {
  const wanted = kinds.flatMap((kind) => kind.wanted);
  const longestFirst = kinds.toSorted(
    (one, other) =>
      other.prefix.length - one.prefix.length || Number(other.isGiven) - Number(one.isGiven),
  );
  return tagsOf(contact).filter((tag) => {
    const name = tag.toLowerCase();
    const kind = longestFirst.find(({ prefix }) => name.startsWith(`${prefix} `));
    return kind?.isGiven && !wanted.includes(name);
  });
}

/** Makes the tags of segments, sports and volume match; tags without one of the prefixes are never touched. */
export function* updateSegments(input: SegmentsInput) {
  const kinds = kindsOf(input);
  const given = kinds.filter(({ isGiven }) => isGiven);
  if (new Set(given.map(({ prefix }) => prefix)).size < given.length) {
    return halt('Two kinds of tags have the same prefix. Give each its own, such as “sport:”.');
  }
  const lines = linesOf();
  const found = yield* chosenContact(input, lines);
  if (isOver(found)) return found;
  const { contact } = found;

  const wanted = given.flatMap((kind) => kind.wanted);
  const tagsAdded = missingTags(contact, wanted);
  if (tagsAdded.length > 0) {
    yield* ask(addTagsToContact, { contactId: contact.id, tags: tagsAdded });
    lines.add('Tags', 'created', `Added ${tagsAdded.join(', ')}.`);
  }
  const tagsRemoved = staleTags(contact, kinds);
  if (tagsRemoved.length > 0) {
    yield* ask(removeTagsFromContact, { contactId: contact.id, tags: tagsRemoved });
    lines.add('Tags', 'deleted', `Removed ${tagsRemoved.join(', ')}.`);
  }
  if (tagsAdded.length + tagsRemoved.length === 0) {
    lines.add('Tags', 'skipped', 'They match already.');
  }
  return {
    result: {
      ...whoIn(contact),
      steps: lines.lines,
      tags: [...new Set(wanted)],
      tagsAdded,
      tagsRemoved,
    },
  };
}
