// Whom a delegation talks to: messages, partners, requests to the control room.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, byId, type Choice, grouped, primary, show } from "../dom";
import { facts, messages, saidText } from "../parts";
import type { DeskPicture, Partner } from "../pictures";
import { day, n, t } from "../room";
import type { Desk } from "./desk";

/** Shows what was written, where we stand with each, and what was asked. */
export function people(desk: Desk): void {
  const { picture } = desk;
  show("messages", messages(picture.messages, t("messages.none")));
  grouped(
    byId<HTMLSelectElement>("message-to"),
    [
      ["own", t("team")],
      ["*", t("plenary")],
    ],
    nations(picture),
  );
  show("partners", partners(desk));
  show(
    "requests",
    html`<ul class="messages" tabindex="0">${picture.requests.map(
      (one) =>
        html`<li>${facts(day(one.day))}<p>${one.text}</p>${saidText(
          one.answered ? one.answer : t("request.waits"),
        )}</li>`,
    )}</ul>`,
  );
}

/** The other nations, those that people play apart from those with their autopilots. */
function nations(picture: DeskPicture): [string, Choice[]][] {
  const played = new Set(picture.open.nations.filter((one) => one.people).map((one) => one.id));
  const of = (people: boolean): Choice[] =>
    picture.partners.filter((one) => played.has(one.id) === people).map((one) => [one.id, `${one.name} (${one.id})`]);
  return [
    [t("played.people"), of(true)],
    [t("played.autopilot"), of(false)],
  ];
}

/** Where we stand with each: those that wait for an answer first, and open. */
function partners(desk: Desk): TemplateResult {
  const order = [...desk.picture.partners].sort(
    (one, other) =>
      Number(other.proposedByThem) - Number(one.proposedByThem) || Number(other.agreement) - Number(one.agreement),
  );
  const shown = repeat(
    order,
    (one) => one.id,
    (one) => partner(desk, one),
  );
  return html`<div class="partners">${shown}</div>`;
}

function partner(desk: Desk, one: Partner): TemplateResult {
  return html`<details data-partner=${one.id} ?open=${one.proposedByThem}>
    <summary><span>${one.name} (${one.id})</span><span class="facts">${standing(one)}</span></summary>${facts(
      t("partner.facts", n(one.affinity, 2), n(one.trust, 2), one.received),
    )}<div class="inline">${actions(desk, one)}</div></details>`;
}

function actions({ decide }: Desk, one: Partner): TemplateResult[] {
  if (one.proposedByThem) {
    return [
      primary(t("accept"), () => decide({ type: "acceptAgreement", partner: one.id })),
      button(t("decline"), () => decide({ type: "declineAgreement", partner: one.id })),
    ];
  }
  const dialogue = button(t("dialogue"), () => decide({ type: "holdDialogue", partner: one.id }));
  if (one.agreement) {
    return [button(t("agreement.leave"), () => decide({ type: "leaveAgreement", partner: one.id })), dialogue];
  }
  const offer = (): unknown => decide({ type: "proposeAgreement", partner: one.id, terms: {} });
  return one.proposedByUs ? [dialogue] : [button(t("agreement.offer"), offer), dialogue];
}

/** The agreement with a partner, in words. */
function standing(one: Partner): string {
  if (one.proposedByThem) return t("offered");
  return one.agreement ? t("agreement") : one.proposedByUs ? t("waiting") : "";
}
