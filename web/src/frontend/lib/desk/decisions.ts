// What a delegation proposes to its head, and what was decided.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, primary, type Shown, show, when } from "../dom";
import { facts, saidText } from "../parts";
import type { DeskPicture, Proposal } from "../pictures";
import { act, kindWords, n, t } from "../room";
import type { Desk } from "./desk";

/** Shows what is proposed, what was decided, and the sharing policy of the moment. */
export function decisions({ picture, head }: Desk): void {
  const open = picture.proposals.filter((one) => one.status === "OPEN");
  show("proposals", html`${repeat(open, (one) => one.number, (one) => proposal(one, head))}`);
  show("decided", decided(picture.decisions));
  const { posture, minimumTrust, marking, published } = picture.sharing;
  const yes = published ? t("yes") : t("no");
  show("sharing", facts(t("sharing.now", t(`posture.${posture}`), n(minimumTrust, 2), marking, yes)));
}

function proposal(one: Proposal, head: boolean): TemplateResult {
  const vote = (label: string, inFavour: boolean): TemplateResult =>
    (one.ownVote === inFavour ? primary : button)(label, () => act("voted", { proposal: one.number, inFavour }));
  const carryOut = (): unknown =>
    act("decided", { decision: one.decision, reason: one.reason, proposal: one.number });
  const withdraw = (): unknown => act("withdrawn", { proposal: one.number });
  const buttons: Shown[] = [
    vote(t("proposal.for"), true),
    vote(t("proposal.against"), false),
    when(head, () => primary(t("proposal.carryOut"), carryOut)),
    when(head || one.own, () => button(t("proposal.withdraw"), withdraw)),
  ];
  return html`<div class="request"><p>${t("proposal.by", one.by, one.words)}</p>${when(one.reason !== "", () =>
    saidText(one.reason),
  )}${facts(t("proposal.votes", one.inFavour, one.against))}${buttons}</div>`;
}

function decided(all: DeskPicture["decisions"]): TemplateResult {
  const line = (one: DeskPicture["decisions"][number]): TemplateResult =>
    html`<li>${facts(`${t("move", one.move)} · ${one.by} · ${kindWords(one.type)}`)}<p
      class=${one.refused ? "wrong" : ""}>${one.outcome}</p></li>`;
  return html`<ol class="messages" tabindex="0">${[...all].reverse().map(line)}</ol>`;
}
