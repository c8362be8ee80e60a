// What an inject asks of those who read it: an answer in words or among options, and until when.
import { byId, options } from "./dom";
import { fault } from "./fault";
import { readNumber } from "./number";
import type { InjectPlan, Question } from "./pictures";
import { t } from "./room";

const KINDS = ["WORDS", "CHOICE", "NONE"] as const;
const UNITS = ["NONE", "MOVES", "DAYS"] as const;
const FEWEST = 2;
const MOST = 6;
const LONGEST = 120;

const field = (id: string): HTMLInputElement => byId<HTMLInputElement>(`inject-${id}`);
const lines = (): string[] =>
  field("options")
    .value.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Makes that part of the form react. */
export function questionForm(): void {
  options(byId<HTMLSelectElement>("inject-answer"), KINDS.map((one) => [one, t(`inject.answer.${one}`)]));
  options(byId<HTMLSelectElement>("inject-unit"), UNITS.map((one) => [one, t(`inject.unit.${one}`)]));
  for (const id of ["answer", "unit"]) field(id).addEventListener("change", fittingQuestion);
  fittingQuestion();
}

/** Shows the fields that fit what is chosen. */
function fittingQuestion(): void {
  const kind = field("answer").value;
  byId("inject-asks").hidden = kind === "NONE";
  byId("inject-choices").hidden = kind !== "CHOICE";
  field("within").hidden = field("unit").value === "NONE";
}

/** Whether what is asked can be kept; what cannot is said where it is written. */
export function questionComplete(): boolean {
  const { wanted, text, options: all, days, moves } = writtenQuestion();
  const choice = field("answer").value === "CHOICE";
  const tooMany = all.length < FEWEST || all.length > MOST || new Set(all).size < all.length;
  const wrongOptions = choice && (tooMany || all.some((one) => one.length > LONGEST));
  const unit = field("unit").value;
  const time = unit === "DAYS" ? days : moves;
  const wrongTime = wanted && unit !== "NONE" && (time === null || !(time > 0) || (unit === "MOVES" && time % 1 !== 0));
  const silent = wanted && text === "" && field("text").value.trim() === "" && (choice || unit !== "NONE");
  const faults: [string, string][] = [
    ["question", silent ? t("inject.question.missing") : ""],
    ["options", wrongOptions ? t("inject.options.wrong") : ""],
    ["within", wrongTime ? t("inject.answerBy.wrong") : ""],
  ];
  faults.forEach(([id, wrong]) => fault(field(id), wrong));
  const first = faults.find(([, wrong]) => wrong !== "");
  if (first !== undefined) field(first[0]).focus();
  return first === undefined;
}

function writtenQuestion(): Question {
  const kind = field("answer").value;
  const unit = field("unit").value;
  const time = field("within").value.trim() === "" ? null : readNumber(field("within").value);
  if (kind === "NONE") return { wanted: false, text: "", options: [], days: null, moves: null };
  return {
    wanted: true,
    text: field("question").value.trim(),
    options: kind === "CHOICE" ? lines() : [],
    days: unit === "DAYS" ? time : null,
    moves: unit === "MOVES" ? time : null,
  };
}

/** What the form asks; null for no more than an answer in words, in the move in which it is read. */
export function askedQuestion(): Question | null {
  const asked = writtenQuestion();
  const plain = asked.wanted && asked.text === "" && asked.options.length === 0;
  return plain && asked.days === null && asked.moves === null ? null : asked;
}

/** Puts what a plan asks into the form. */
export function showQuestion(plan: InjectPlan | null): void {
  const asked = plan?.question ?? null;
  ["question", "options", "within"].forEach((id) => fault(field(id), ""));
  field("answer").value = asked?.wanted === false ? "NONE" : (asked?.options.length ?? 0) > 0 ? "CHOICE" : "WORDS";
  field("question").value = asked?.text ?? "";
  field("options").value = asked?.options.join("\n") ?? "";
  field("unit").value = asked?.days != null ? "DAYS" : asked?.moves != null ? "MOVES" : "NONE";
  field("within").value = String(asked?.days ?? asked?.moves ?? "");
  fittingQuestion();
}
