// What the exercise sends a delegation, and what the delegation answers.
import { html } from "lit-html";
import { primary, type Shown, when } from "../dom";
import { facts, saidText } from "../parts";
import type { Message } from "../pictures";
import { act, clock, t } from "../room";
import { type Card, filing } from "./card";
import type { Desk } from "./desk";
import { kept } from "./draft";
import { age } from "./words";

/** A card for each message of the exercise. */
export function injects(desk: Desk): Card[] {
  return desk.picture.messages.filter((one) => one.answerable).map((one) => inject(desk, one));
}

function inject(desk: Desk, one: Message): Card {
  const { picture, seen } = desk;
  const id = `message ${one.number}`;
  const replies = picture.replies.filter(({ message }) => message === one.number);
  const done = replies.length > 0 || seen.has(`filed ${id}`);
  return {
    id,
    kind: "inject",
    title: one.subject === "" ? shortened(one.text) : one.subject,
    from: one.from === "" ? t("control") : one.from,
    when: `${age(picture, one.day)} · ${clock(one.at)}`,
    due: done ? "" : one.deadline === "" ? t("due.move") : t("due.words", one.deadline),
    rank: -5e4 - one.day,
    wants: !done && picture.open.course.phase !== "ENDED",
    done,
    filed: true,
    body: () => [
      saidText(one.text),
      replies.map(
        (reply) =>
          html`<div class="own-reply">${facts(`${reply.by} · ${clock(reply.at)}`)}${saidText(reply.text)}</div>`,
      ),
      when(picture.open.course.phase !== "ENDED", () => answer(desk, one.number, id, replies.length > 0)),
    ],
  };
}

function answer(desk: Desk, message: number, id: string, again: boolean): Shown {
  const field = `reply-${message}`;
  const send = async (): Promise<void> => {
    const draft = kept(field);
    if (draft.text.trim() !== "" && (await act("replied", { message, text: draft.text }))) {
      draft.clear();
      desk.seen.set(`read ${id}`);
      desk.redraw();
    }
  };
  return html`<label for=${field}>${t(again ? "reply.again" : "reply.label")}</label><textarea id=${field} rows="2"
    maxlength="4000" .value=${kept(field).text} @input=${(event: Event) =>
      kept(field).keep((event.target as HTMLTextAreaElement).value)}></textarea><div class="inline">${primary(
      t("reply.send"),
      send,
    )}${when(!again, () => filing(desk, id, t("reply.none")))}</div>`;
}

/** The beginning of a text. */
function shortened(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
