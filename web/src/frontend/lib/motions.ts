// Motions: what heads of delegations put to each other, and how each delegation votes.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { names } from "./desk/words";
import { button, byId, primary, type Shown, show, when } from "./dom";
import { facts, saidText } from "./parts";
import type { DeskPicture, Motion } from "./pictures";
import { act, draft, t } from "./room";

const voted = (inFavour: boolean | null): string => (inFavour === null ? "…" : inFavour ? "✓" : "✗");

/** What a motion says, how each has voted, and what can be done with it. */
export function motionBody(picture: DeskPicture, one: Motion, head: boolean): Shown {
  const own = one.ballots.find((ballot) => ballot.nation === picture.nation)?.inFavour ?? null;
  const open = one.status === "OPEN";
  const unanswered = open && own === null;
  const answer = (inFavour: boolean) => (): unknown => act("answered", { motion: one.number, inFavour });
  const withdraw = (): unknown => act("retracted", { motion: one.number });
  const name = names(picture);
  return html`<div data-motion=${one.number}>${saidText(one.text)}${facts(t(`motion.about.${one.kind}`))}
    <p class="ballots">${one.ballots.map(
      (ballot) => html`<span class="ballot">${voted(ballot.inFavour)} ${name(ballot.nation)}</span>`,
    )}</p>${when(unanswered, () => advice(one, head))}<div class="inline">${[
      when(head && unanswered, () => [primary(t("accept"), answer(true)), button(t("decline"), answer(false))]),
      when(head && open && one.own, () => button(t("proposal.withdraw"), withdraw)),
    ]}</div></div>`;
}

/** Draws whom a motion can be put to. */
export function motions(picture: DeskPicture, head: boolean): void {
  if (head) parties(picture);
}

/** What members advise their head; the head alone answers for the delegation. */
function advice(one: Motion, head: boolean): Shown {
  const { inFavour, against, own } = one.advice;
  const told = when(inFavour + against > 0, () => facts(t("motion.advice", inFavour, against)));
  if (head) return told;
  const choice = (label: string, value: boolean): TemplateResult =>
    (own === value ? primary : button)(label, () => act("advised", { motion: one.number, inFavour: value }));
  return [
    told,
    facts(t("motion.head")),
    choice(t("proposal.for"), true),
    choice(t("proposal.against"), false),
  ];
}

/** The delegations that can vote: those that people play. */
function parties(picture: DeskPicture): void {
  const played = picture.open.nations.filter((one) => one.people && one.id !== picture.nation);
  byId<HTMLFieldSetElement>("motion-fields").disabled = played.length === 0;
  show("motion-to", played.length === 0 ? facts(t("motion.nobody")) : checks(played));
}

/** A box to be ticked for each of some. */
export function checks(all: { id: string; name?: string | null }[]): TemplateResult {
  const box = ({ id, name }: (typeof all)[number]): TemplateResult =>
    html`<label><input type="checkbox" value=${id}> ${name ? `${name} (${id})` : id}</label>`;
  return html`${repeat(all, ({ id }) => id, box)}`;
}

/** Lets a head put motions. */
export function putsMotions(): void {
  const motionText = byId<HTMLTextAreaElement>("motion-text");
  const motion = draft(motionText);
  byId("motion-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const to = Array.from(document.querySelectorAll<HTMLInputElement>("#motion-to input:checked"), (box) => box.value);
    const kind = byId<HTMLSelectElement>("motion-kind").value;
    if (await act("moved", { to, kind, text: motionText.value })) motion.clear();
  });
}
