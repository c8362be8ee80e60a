// How a desk puts in words what the engine knows as numbers and letters.
import type { ExerciseText } from "../keys";
import type { DeskPicture, Dossier, Partner } from "../pictures";
import { wholeDay } from "../number";
import { day, dayNumber, t } from "../room";
import { names } from "./naming";

export { names };

/** Several names in a sentence. */
export function list(all: string[], most = 99): string {
  const shown = all.slice(0, most).join(", ");
  return all.length > most ? t("andMore", shown, all.length - most) : shown;
}

/** How many of the limits a value has reached; its type says how many texts there must be. */
const step = <L extends [number, ...number[]]>(value: number, limits: L): Partial<L>["length"] =>
  limits.filter((limit) => value >= limit).length as Partial<L>["length"];

/** Trust 0..1. */
export const trustWords = (trust: number): string => t(`trust.${step(trust, [0.2, 0.4, 0.6, 0.8])}`);

/** Affinity -1..1. */
export const affinityWords = (affinity: number): string =>
  t(`affinity.${step(affinity, [-0.5, -0.1, 0.2, 0.6])}`);

const NOTICED = 0.015;

/** How a value has moved since the last move began: a mark and a word; steady where nothing is known. */
export function trend(now: number, before: number | undefined): { mark: string; word: string; sign: -1 | 0 | 1 } {
  const moved = before === undefined ? 0 : now - before;
  if (moved > NOTICED) return { mark: "▲", word: t("trend.up"), sign: 1 };
  if (moved < -NOTICED) return { mark: "▼", word: t("trend.down"), sign: -1 };
  return { mark: "●", word: t("trend.same"), sign: 0 };
}

/** Where a partner stood when the move before this one began. */
export const lately = (one: Partner): Partner["before"][number] | undefined => one.before.at(-1);

/** How much of what is needed to act a dossier holds. */
export function evidenceWords({ confidence }: Dossier): string {
  return t(`evidence.${step(confidence, [0.34, 0.67, 1])}`);
}

/** What is missing to act. */
export function missingWords({ evidence, threshold, underCase }: Dossier): string {
  if (underCase) return t("missing.case");
  const left = threshold - evidence;
  if (left <= 0) return t("missing.nothing");
  return t(`missing.${step(left / threshold, [0.34, 0.67])}`, Math.max(1, Math.ceil(left)));
}

/** What a marking allows. */
export function markingWords(marking: string): string {
  return t(`tlp.${marking.replace("+", "")}` as ExerciseText);
}

/** How long ago a day was, in moves and days. */
export function age(picture: DeskPicture, since: number): string {
  const days = Math.max(0, wholeDay(picture.open.course.day) - wholeDay(since));
  return days === 0 ? t("age.today") : t("age.days", day(since), days);
}

/** When something falls due: in which move, and on which day. */
export function due(picture: DeskPicture, on: number): { text: string; now: boolean } {
  const { day: today, daysPerMove, move, moves } = picture.open.course;
  const later = Math.max(0, Math.ceil((on - today) / daysPerMove) - 1);
  const now = later === 0;
  const number = dayNumber(on);
  return { now, text: now ? t("due.now", number) : t("due.later", Math.min(move + later, moves), number) };
}
