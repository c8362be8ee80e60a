// What the page says at its foot: what came of something, with a way to undo it for a while.
import { html } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, fill, when } from "./dom";

/** Something that can be done about what was said, for a while. */
export interface Undo {
  label: string;
  press: () => unknown;
}

interface Line {
  number: number;
  text: string;
  wrong: boolean;
  undo: Undo | undefined;
}

const SAID_MILLIS = 8000;
/** How long what was done can be undone by a press, whatever else is said in the meantime. */
const UNDO_MILLIS = 10_000;
/** So many lines stand there at most. */
const MOST = 3;

let lines: Line[] = [];
let last = 0;

/** Says something at the foot of the page; what went wrong stays there until something else is said. */
export function say(text: string, wrong = false, undo?: Undo): void {
  const line = { number: ++last, text, wrong, undo };
  lines = [...lines.filter((one) => one.undo !== undefined), line].slice(-MOST);
  if (!wrong) window.setTimeout(() => drop(line), undo === undefined ? SAID_MILLIS : UNDO_MILLIS);
  draw();
}

/** Takes away what was said of something that went wrong: its cause is gone. */
export function hushWrong(): void {
  if (!lines.some((one) => one.wrong)) return;
  lines = lines.filter((one) => !one.wrong);
  draw();
}

function drop(line: Line): void {
  lines = lines.filter((one) => one !== line);
  draw();
}

function draw(): void {
  const place = byId("said");
  const undoing = (line: Line, undo: Undo): void => {
    drop(line);
    void undo.press();
  };
  const shown = (line: Line): unknown =>
    html`<span class="said-line">${line.text}${when(
      line.undo !== undefined,
      () => html` ${button(line.undo?.label ?? "", () => line.undo && undoing(line, line.undo))}`,
    )}</span>`;
  fill(place, html`${repeat(lines, (line) => line.number, shown)}`);
  place.classList.toggle("wrong", lines.at(-1)?.wrong ?? false);
  place.hidden = lines.length === 0;
}
