// Everything that is said: messages, requests to the control room, decisions, motions and the facilitators' notes.
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, primary, type Shown, show, when } from "../dom";
import { facts, feed, messages, saidText } from "../parts";
import type { ControlPicture, Message } from "../pictures";
import { act, clock, n, t } from "../room";
import { countReplies, forWhom, isUnread, read } from "./replies";

type Request = ControlPicture["requests"][number];

const NOTICES = 120;

/** Shows it. */
export function talk(picture: ControlPicture): void {
  countReplies(picture);
  show("feed", feed(picture.notices, NOTICES));
  show("all-messages", messages(picture.messages, t("messages.none"), (one) => projecting(picture, one)));
  show("desk-requests", [answers(picture), requests(picture.requests)]);
  show("decisions", latestFirst(picture.decisions, t("decisions.none"), decision));
  show("motions", latestFirst(picture.motions, t("motions.none"), motion));
  const line = ({ day, text }: { day: number; text: string }): string => `${n(day)} ${text}`;
  show(
    "notes",
    html`<ul class="feed" tabindex="0">${[
      ...picture.bookmarks.map((one) => `★ ${line(one)}`),
      ...picture.notes.map(line),
    ].map((told) => html`<li>${told}</li>`)}</ul>`,
  );
}

/** Puts words of the plenary on the screens, or takes them off. */
function projecting({ onScreen, may }: ControlPicture, one: Message): Shown {
  if (!may.includes("projected") || one.answerable || !one.to.includes("*")) return nothing;
  const shown = onScreen.includes(one.number);
  const project = (): unknown => act("projected", { message: one.number, shown: !shown });
  return button(t(shown ? "plenary.off" : "plenary.on"), project);
}

/** What delegations answered to messages of the exercise, the latest first. */
function answers(picture: ControlPicture): TemplateResult {
  const all = picture.replies;
  const looked = (one: (typeof all)[number]): void => {
    if (isUnread(one) && read(one)) talk(picture);
  };
  const line = (one: (typeof all)[number]): TemplateResult => {
    const unread = isUnread(one);
    const about = `${one.nation} · ${one.by} → ${one.subject} · ${clock(one.at)}`;
    return html`<div class="request" tabindex=${unread ? 0 : -1} data-unread=${unread} @focusin=${() => looked(one)}
      @click=${() => looked(one)}>${facts(about)}${forWhom(one)}${saidText(one.text)}</div>`;
  };
  return html`${[...all].reverse().map(line)}`;
}

/** Requests, those that wait for an answer first; what is being written into an answer stays. */
function requests(all: Request[]): TemplateResult {
  if (all.length === 0) return facts(t("requests.none"));
  const order = [...all].sort(
    (one, other) => Number(one.status === "RELEASED") - Number(other.status === "RELEASED"),
  );
  return html`${repeat(order, (one) => one.request, asked)}`;
}

function asked(one: Request): TemplateResult {
  return html`<div class="request">${[
    facts(`${one.nation} · ${one.by} · ${t(`request.${one.status}`)}`),
    saidText(one.text),
    one.status === "RELEASED" ? html`<p class="facts said-text">${one.answer}</p>` : answer(one),
  ]}</div>`;
}

function answer({ request, status, answer }: Request): Shown {
  const id = `answer-${request}`;
  const draft = (): unknown => act("drafted", { request, text: byId<HTMLTextAreaElement>(id).value });
  return [
    html`<textarea id=${id} rows="2" aria-label=${t("request.answer")} .value=${answer}></textarea>`,
    when(status === "UNALLOCATED", () => button(t("request.take"), () => act("takenUp", { request }))),
    button(t("request.draft"), draft),
    when(status === "REVIEW", () => primary(t("request.release"), () => act("released", { request }))),
  ];
}

function latestFirst<T>(all: T[], none: string, item: (one: T) => TemplateResult): TemplateResult {
  if (all.length === 0) return facts(none);
  return html`<ol class="messages" tabindex="0">${[...all].reverse().map(item)}</ol>`;
}

function decision(one: ControlPicture["decisions"][number]): TemplateResult {
  return html`<li>${facts(`${t("move", one.move)} · ${one.nation} · ${one.by}`)}<p>${one.words}</p>${when(
    one.reason !== "",
    () => saidText(one.reason),
  )}<p class=${one.refused ? "wrong" : "facts"}>${one.outcome}</p></li>`;
}

function motion(one: ControlPicture["motions"][number]): TemplateResult {
  const about = [t("move", one.move), one.by, t(`motion.${one.kind}`), t(`motion.${one.status}`), one.votes];
  return html`<li>${facts(about.join(" · "))}${saidText(one.text)}</li>`;
}
