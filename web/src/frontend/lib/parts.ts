// Parts that several pages of an exercise show alike.
import { html, nothing, type TemplateResult } from "lit-html";
import { byId, type Shown, show, when } from "./dom";
import type { Course, Message, Notice } from "./pictures";
import { countDown, day, frame, n, t } from "./room";

/** Both clocks: the move's and the simulation's. */
export function clocks(course: Course): void {
  show("course", [
    html`<span class="phase" data-phase=${course.phase}>${t(`phase.${course.phase}`)}</span>`,
    when(course.move > 0, () => html`<span>${t("moveOf", course.move, course.moves)}</span>`),
    html`<span>${day(course.day)}</span>`,
    when(course.otherVersion !== null, () => wrong(t("otherVersion", course.otherVersion ?? ""))),
  ]);
  const runs = course.phase !== "LOBBY" && course.phase !== "ENDED" && course.remainingMillis >= 0;
  byId("clock").closest("p")?.toggleAttribute("hidden", !runs);
  const awaited = course.waitsFor.map(({ name }) => name).join(", ");
  byId("waits").hidden = awaited === "";
  byId("waits").textContent = awaited === "" ? "" : t("waitsFor", awaited);
  countDown(
    byId("clock"),
    course.phase === "LOBBY" || course.phase === "ENDED" ? -1 : course.remainingMillis,
    course.phase === "OPEN",
  );
}

/** Something that went wrong, or does not go. */
export const wrong = (text: string): TemplateResult => html`<span class="wrong">${text}</span>`;

/** Something that is told beside the main thing. */
export const facts = (text: string): TemplateResult => html`<p class="facts">${text}</p>`;

/** What somebody wrote, with its lines as they were written. */
export const saidText = (text: string): TemplateResult => html`<p class="said-text">${text}</p>`;

/** Messages, the latest first. */
export function messages(
  all: Message[],
  empty: string,
  more: (one: Message) => Shown = () => nothing,
): TemplateResult {
  if (all.length === 0) return facts(empty);
  return html`<ol class="messages" tabindex="0">${[...all].reverse().map((one) => message(one, more))}</ol>`;
}

function message(one: Message, more: (one: Message) => Shown): TemplateResult {
  const author = one.author === "" ? "" : ` · ${one.author}`;
  const to = one.to.includes("*") ? t("all") : one.to.join(", ");
  return html`<li>${facts(`${one.from === "" ? t("control") : one.from}${author} → ${to} · ${day(one.day)}`)}${when(
    one.subject !== "",
    () => html`<h4>${one.subject}</h4>`,
  )}${saidText(one.text)}${more(one)}</li>`;
}

/** What somebody was told of, the latest first. */
export function feed(notices: Notice[], most: number): TemplateResult {
  const line = (one: Notice): TemplateResult =>
    html`<li data-kind=${one.kind}><span class="facts">${day(one.day)}</span> ${one.text}</li>`;
  return html`<ol class="feed" tabindex="0">${notices.slice(-most).reverse().map(line)}</ol>`;
}

/** A share of something that is full at 1, with its number. */
export function gauge(value: number, label: string): TemplateResult {
  return html`<span class="gauge"><meter min="0" max="1" value=${value} aria-label=${label}></meter><span> ${n(
    value * 100,
  )} %</span></span>`;
}

/** Says where the words of a scenario stand that they are not in the reader's language. */
export const asWritten = (): Shown => when(frame.language !== "en", () => facts(t("asWritten")));

/** Clauses of an agreement, a sentence each. */
export const clauses = (all: string[]): TemplateResult =>
  html`<ul class="clauses">${all.map((one) => html`<li>${one}</li>`)}</ul>`;
