// What the exercise sends a delegation, and what the delegation answers.
import { html } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { button, primary, type Shown, when } from "../dom";
import { facts, saidText } from "../parts";
import type { Message } from "../pictures";
import { act, clock, dayNumber, t } from "../room";
import { type Card, filing } from "./card";
import type { Desk } from "./desk";
import { kept } from "./draft";
import { age, due } from "./words";

/** A card for each message of the exercise. */
export function injects(desk: Desk): Card[] {
  return desk.picture.messages.filter((one) => one.answerable).map((one) => inject(desk, one));
}

function inject(desk: Desk, one: Message): Card {
  const { picture, seen } = desk;
  const id = `message ${one.number}`;
  const replies = picture.replies.filter(({ message }) => message === one.number);
  const done = replies.length > 0 || seen.has(`filed ${id}`);
  const title = one.subject === "" ? called(one) : one.subject;
  return {
    id,
    kind: one.wish === null ? "word" : "inject",
    title,
    from: one.from === "" ? t("control") : one.from,
    when: `${age(picture, one.day)} · ${clock(one.at)}`,
    due: done ? "" : until(desk, one),
    rank: -5e4 - one.day,
    wants: one.wish !== null && !done && picture.open.course.phase !== "ENDED",
    done,
    filed: true,
    body: () => [
      when(one.text !== title, () => saidText(one.text)),
      replies.map(
        (reply) =>
          html`<div class="own-reply">${facts(`${reply.by} · ${clock(reply.at)}`)}${when(
            reply.choice !== null,
            () => html`<p class="chosen-option">${t("reply.chose", reply.choice ?? "")}</p>`,
          )}${when(reply.text !== "", () => saidText(reply.text))}</div>`,
      ),
      when(picture.open.course.phase !== "ENDED", () => answer(desk, one, id, replies.length > 0)),
    ],
  };
}

/** Until when it wants an answer; empty where it wants none. */
function until({ picture }: Desk, { wish, deadline }: Message): string {
  if (wish === null) return "";
  if (wish.dueDay === null) return t("due.words", deadline);
  const late = wish.dueDay <= picture.open.course.day;
  return late ? t("due.over", dayNumber(wish.dueDay)) : due(picture, wish.dueDay).text;
}

function answer(desk: Desk, { number: message, wish }: Message, id: string, again: boolean): Shown {
  const field = `reply-${message}`;
  const choice = kept(`choice-${message}`);
  const options = wish?.options ?? [];
  const send = async (): Promise<void> => {
    const draft = kept(field);
    // What was chosen since the card was drawn.
    const picked = kept(`choice-${message}`).text;
    const chosen = options.includes(picked) ? { choice: picked } : {};
    if (draft.text.trim() === "" && !("choice" in chosen)) return;
    if (await act("replied", { message, text: draft.text.trim(), ...chosen })) {
      draft.clear();
      choice.clear();
      desk.seen.set(`read ${id}`);
      desk.redraw();
    }
  };
  const option = (one: string): Shown =>
    html`<label><input type="radio" name=${`choice-${message}`} value=${one} .checked=${live(
      choice.text === one,
    )} @change=${() => choice.keep(one)}> ${one}</label>`;
  const label = options.length > 0 ? "reply.words" : again ? "reply.again" : "reply.label";
  return html`${when(options.length > 0, () =>
    html`<fieldset class="plain reply-options"><legend>${wish?.question || t("reply.choose")}</legend><div
      class="checks close">${options.map(option)}</div></fieldset>`,
  )}${when(options.length === 0 && (wish?.question ?? "") !== "", () =>
    html`<p class="reply-question">${wish?.question ?? ""}</p>`,
  )}<label for=${field}>${t(label)}</label><textarea id=${field} rows="2"
    maxlength="4000" .value=${kept(field).text} @input=${(event: Event) =>
      kept(field).keep((event.target as HTMLTextAreaElement).value)}></textarea><div class="inline">${(wish === null
      ? button
      : primary)(t("reply.send"), send)}${when(!again, () =>
      filing(desk, id, t(wish === null ? "file" : "reply.none")),
    )}</div>`;
}

const SHORT = 80;

/** What a message without a subject is called: what it says, where that is short; else whose word it is. */
function called(one: Message): string {
  const text = one.text.trim();
  if (text.length <= SHORT && !text.includes("\n")) return one.text;
  return t("reply.word", one.from === "" ? t("control") : one.from);
}
