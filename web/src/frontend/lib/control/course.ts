// How the exercise is led: its clocks, and what starts, stops, ends it and takes it back.
import { byId, type Choice, options } from "../dom";
import { fault } from "../fault";
import { readNumber } from "../number";
import { clocks } from "../parts";
import type { Course } from "../pictures";
import { act, t } from "../room";
import { hushWrong } from "../said";

const MORE_MINUTES = 5;
const SECONDS = 60;
const MILLIS = 1000;

let course: Course;
let shownAt = 0;

/** Lets the header be pressed. */
export function leading(): void {
  byId("start").addEventListener("click", () => void act("started"));
  byId("step").addEventListener("click", () => {
    const closed = course.move;
    const back = { label: t("back.undo", closed), press: () => act("wentBack", { move: closed }) };
    void act("closed", { move: closed }, back);
  });
  byId("pause").addEventListener("click", () => void act(course.phase === "PAUSED" ? "resumed" : "paused"));
  byId("longer").addEventListener("click", () => void longer());
  byId("end").addEventListener("click", () => void (confirm(t("end.sure")) && act("ended")));
  submitted("back-form", async () => {
    const to = Number(byId<HTMLSelectElement>("back").value);
    return confirm(t("back.sure", to)) && act("wentBack", { move: to });
  });
  submitted("deadline-form", async () => {
    const minutes = number("deadline");
    return minutes !== null && act("deadlineMoved", { seconds: Math.round(SECONDS * minutes) });
  });
  submitted("shift-form", async () => {
    const days = number("shift");
    const undo = { label: t("undo"), press: () => act("shifted", { days: -(days ?? 0) }) };
    return days !== null && act("shifted", { days }, undo);
  });
  menu();
}

function submitted(id: string, send: () => Promise<boolean>): void {
  byId(id).addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await send()) byId<HTMLDetailsElement>("more").open = false;
  });
}

/** The menu closes by Escape, and by a press elsewhere. */
function menu(): void {
  const more = byId<HTMLDetailsElement>("more");
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !more.contains(target)) more.open = false;
  });
  more.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !more.open) return;
    more.open = false;
    more.querySelector("summary")?.focus();
  });
}

/** Gives the move some more minutes, counted from what is left of it now. */
function longer(): Promise<boolean> {
  const passed = course.phase === "OPEN" ? performance.now() - shownAt : 0;
  const left = Math.max(0, course.remainingMillis - passed);
  const back = { label: t("undo"), press: () => deadline(left) };
  return act("deadlineMoved", { seconds: Math.round(left / MILLIS) + MORE_MINUTES * SECONDS }, back);
}

const deadline = (left: number): Promise<boolean> => act("deadlineMoved", { seconds: Math.round(left / MILLIS) });

/** The number in a field; what is none is said there. */
function number(id: string): number | null {
  const field = byId<HTMLInputElement>(id);
  const value = readNumber(field.value);
  fault(field, value === null ? t("number.wrong") : "");
  return value;
}

/** Shows where it stands; what cannot be done now is not there. */
export function leads(now: Course): void {
  // What was refused in another move, or while it stood still, is no longer wrong.
  if (course !== undefined && (course.move !== now.move || course.phase !== now.phase)) hushWrong();
  course = now;
  shownAt = performance.now();
  clocks(now);
  const { phase, move } = now;
  const archive = now.otherVersion !== null;
  const underWay = !archive && (phase === "OPEN" || phase === "PAUSED");
  byId("start").hidden = archive || phase !== "LOBBY";
  ["step", "end", "pause", "deadline-form"].forEach((id) => (byId(id).hidden = !underWay));
  byId("longer").hidden = !underWay || now.remainingMillis < 0;
  byId("back-form").hidden = archive || phase === "LOBBY";
  byId("shift-form").hidden = archive || phase === "ENDED";
  byId("more").hidden = archive;
  byId("pause").textContent = phase === "PAUSED" ? t("resume") : t("pause");
  options(
    byId<HTMLSelectElement>("back"),
    Array.from({ length: move }, (_, i): Choice => [String(move - i), String(move - i)]),
  );
}
