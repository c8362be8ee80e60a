// What a delegation could do in a move although nothing waits for it: what it has not read, what nobody else has, with
// whom it has not spoken or is on worse terms, whom it could come to terms with, and the rule by which it shares.
import type { ExerciseText } from "../keys";
import type { DeskPicture } from "../pictures";
import type { Part } from "./desk";

/** So many are made at a time. */
const MOST = 3;
/** With less trust than this an offer is rarely taken up. */
const TRUSTED = 0.4;
/** Trust that has fallen by so much since the last move. */
const COOLED = 0.05;
const RUNNING = new Set(["OPEN", "PAUSED"]);

/** Something that could be done: in words, and where. */
export interface Suggestion {
  text: ExerciseText;
  /** How many there are; 0 where the text names nations. */
  count: number;
  nations: string[];
  label: ExerciseText;
  part: Part;
  /** The room in which one would write; none for other parts. */
  room: string | null;
}

type Made = Partial<Suggestion> & Pick<Suggestion, "text" | "label" | "part">;

/** They, the most telling first; none while no move runs or the nation is on autopilot. So many reports are unread. */
export function suggested(picture: DeskPicture, unread: number): Suggestion[] {
  if (picture.autopilot || picture.finished || !RUNNING.has(picture.open.course.phase)) return [];
  const all: (Made | null)[] = [
    unread === 0 ? null : { text: "suggest.read", count: unread, label: "suggest.read.go", part: "reports" },
    held(picture),
    silent(picture) ?? cooled(picture),
    apart(picture),
    { text: "suggest.rule", label: "suggest.rule.go", part: "decide" },
  ];
  return all
    .filter((one) => one !== null)
    .slice(0, MOST)
    .map((one) => ({ count: 0, nations: [], room: null, ...one }));
}

/** Reports of one's own that nobody else has, as far as the registry tells. */
function held(picture: DeskPicture): Made | null {
  const moved = picture.trails.filter((one) => one.sent.length + one.queued.length > 0);
  const gone = new Set(moved.map((one) => one.report));
  const own = picture.dossiers.flatMap((one) => one.reports).filter((one) => one.own && !gone.has(one.report));
  return own.length === 0
    ? null
    : { text: "suggest.held", count: own.length, label: "suggest.held.go", part: "reports" };
}

/** Delegations that people play, with whom not a word was spoken. */
function silent(picture: DeskPicture): Made | null {
  const nations = picture.open.nations
    .filter(({ id, people }) => people && id !== picture.nation)
    .map(({ id }) => id)
    .filter((id) => !picture.messages.some(({ from, to }) => from === id || to.includes(id)));
  return nations[0] === undefined
    ? null
    : { text: "suggest.write", nations, label: "suggest.write.go", part: "people", room: nations[0] };
}

/** A partner whom one trusts less than when the move before began. */
function cooled(picture: DeskPicture): Made | null {
  const found = picture.partners.find((one) => one.trust < (one.before.at(-1)?.trust ?? one.trust) - COOLED);
  return found === undefined
    ? null
    : { text: "suggest.cooled", nations: [found.id], label: "suggest.write.go", part: "people", room: found.id };
}

/** The partner that one trusts most of those without an agreement. */
function apart(picture: DeskPicture): Made | null {
  const found = picture.partners
    .filter((one) => !one.agreement && !one.proposedByUs && !one.proposedByThem && one.trust >= TRUSTED)
    .sort((one, other) => other.trust - one.trust)
    .at(0);
  return found === undefined
    ? null
    : { text: "suggest.agree", nations: [found.id], label: "suggest.agree.go", part: "partners" };
}
