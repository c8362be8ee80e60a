// Cards: one for each thing that wants something of a delegation, or that it should know.
import { html, type TemplateResult } from "lit-html";
import { button, type Shown, when } from "../dom";
import { t } from "../room";
import type { Desk } from "./desk";

export interface Card {
  /** Names it on this device, in every move. */
  id: string;
  /** What kind of thing it is, in a word. */
  kind: string;
  title: string;
  from: string;
  when: string;
  /** Until when it wants something; empty where it wants nothing at a time. */
  due: string;
  /** The smaller, the earlier it stands. */
  rank: number;
  /** Whether it wants something of whoever sits here. */
  wants: boolean;
  done: boolean;
  /** What else there is to it, with what can be done. */
  body(): Shown;
  /** Whether it can be put aside without anything done. */
  filed: boolean;
}

/** Whether a card has never been opened. */
export const isUnread = ({ seen }: Desk, one: Card): boolean => !one.done && !seen.has(`read ${one.id}`);

/** A card on the desk. What wants something stands open until it is closed. */
export function card(desk: Desk, one: Card): TemplateResult {
  const unread = isUnread(desk, one);
  const toggled = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && !one.wants && desk.seen.set(`read ${one.id}`)) desk.redraw();
  };
  const read = (): void => {
    if (desk.seen.set(`read ${one.id}`)) desk.redraw();
  };
  return html`<details class="card-item" data-card=${one.id} data-kind=${one.kind} ?open=${one.wants && !one.done}
    @toggle=${toggled} @focusin=${read}>
    <summary class=${unread ? "unread" : ""}>
      <span class="card-kind">${t(`card.${one.kind}` as "card.inject")}${when(
        unread,
        () => html`<span class="new">${t("card.new")}</span>`,
      )}</span>
      <span class="card-title">${one.title}</span>
      <span class="card-facts">${one.from}${one.from !== "" && one.when !== "" ? " · " : ""}${one.when}</span>
      ${when(one.due !== "", () => html`<span class="card-due">${one.due}</span>`)}
    </summary>
    <div class="card-body">${one.body()}</div></details>`;
}

/** Puts a card aside, or takes it back. */
export function filing(desk: Desk, id: string, label = t("file")): TemplateResult {
  const filed = desk.seen.has(`filed ${id}`);
  return button(filed ? t("file.back") : label, () => {
    desk.seen.set(`read ${id}`);
    desk.seen.set(`filed ${id}`, !filed);
    desk.redraw();
  });
}
