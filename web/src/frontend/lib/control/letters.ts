// What comes to those who lead: requests, answers to injects, motions, and decisions that the engine refused.
import type { ControlPicture, Inject } from "../pictures";
import { controllerOf } from "./plan";

type Request = ControlPicture["requests"][number];
type Reply = ControlPicture["replies"][number];

/** The kinds, in the order in which they are asked for. */
export const LETTER_KINDS = ["request", "reply", "motion", "refused"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface Letter {
  /** Names it on this device, for good. */
  id: string;
  kind: LetterKind;
  nation: string;
  by: string;
  day: number;
  /** When it was written, in milliseconds since 1970; null where only its day is known. */
  at: number | null;
  text: string;
  /** What was chosen among the options of an inject; empty where nothing was. */
  choice: string;
  /** What it answers, or what was decided; empty where it is about nothing else. */
  about: string;
  /** Who looks after what it answers; empty where nobody is named. */
  controller: string;
  /** For whom it is among those who lead; empty for everybody. */
  to: string[];
  /** Whether it waits for the viewer. */
  mine: boolean;
  /** The inject that it answers; null where it answers none. */
  inject: number | null;
  request: Request | null;
  done: boolean;
}

/** All that came, what waits first: requests in the order in which they came, then the rest, the latest first. */
export function letters(picture: ControlPicture, filed: (id: string) => boolean): Letter[] {
  const rest = [...picture.replies.map((one) => reply(picture, one)), ...motions(picture), ...refusals(picture)];
  return [...picture.requests.map(request), ...rest.sort((one, other) => other.day - one.day)].map((one) => ({
    ...one,
    done: one.done || (one.request === null && filed(one.id)),
  }));
}

const NAMELESS = { choice: "", at: null, about: "", controller: "", inject: null, request: null, done: false };
const PLAIN = { ...NAMELESS, to: [], mine: true };

function request(one: Request): Letter {
  const { nation, by, day, text, status } = one;
  const id = `request ${one.request}`;
  return { ...PLAIN, id, kind: "request", nation, by, day, text, request: one, done: status === "RELEASED" };
}

function reply({ injects, messages }: ControlPicture, one: Reply): Letter {
  const { nation, by, day, at, text, inject, to, yours: mine } = one;
  const answered: Inject | undefined = injects.find((other) => other.inject === inject);
  const message = messages.find((other) => other.number === one.message);
  const about = one.subject || shortened(message?.text ?? "");
  const controller = answered === undefined ? "" : controllerOf(answered);
  const what = { nation, by, day, at, text, choice: one.choice ?? "", about, controller, inject, to, mine };
  return { ...PLAIN, ...what, id: `reply ${one.entry}`, kind: "reply" };
}

function motions({ motions: all, open: { course } }: ControlPicture): Letter[] {
  return all.map((one) => ({
    ...PLAIN,
    id: `motion ${one.entry} ${one.status}`,
    kind: "motion",
    nation: one.by,
    by: "",
    day: (one.move - 1) * course.daysPerMove,
    text: one.text,
    about: one.votes,
  }));
}

function refusals({ decisions }: ControlPicture): Letter[] {
  return decisions
    .filter((one) => one.refused)
    .map(({ entry, nation, by, day, words, outcome }) => ({
      ...PLAIN,
      id: `refused ${entry}`,
      kind: "refused",
      nation,
      by,
      day,
      text: outcome,
      about: words,
    }));
}

const SHORT = 60;

function shortened(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1)}…`;
}

/** What waits for the viewer. */
export const waits = (one: Letter): boolean => one.mine && !one.done;

/** How many wait of each nation. */
export function waitingOf(all: Letter[]): Map<string, number> {
  const waiting = new Map<string, number>();
  all.filter(waits).forEach(({ nation }) => waiting.set(nation, (waiting.get(nation) ?? 0) + 1));
  return waiting;
}
