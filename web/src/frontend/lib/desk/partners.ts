// Where the nation stands with each other: trust and relations in words, how they have moved, what was given and got.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, primary, type Shown, show, when } from "../dom";
import { clauses, facts } from "../parts";
import type { Partner } from "../pictures";
import { t } from "../room";
import type { Desk } from "./desk";
import { affinityWords, lately, list, names, trend, trustWords } from "./words";

/** The steps in which the trust that is demanded is raised or lowered. */
const STEPS = [0, 0.2, 0.4, 0.6, 0.8];

/** Shows the partners: those that wait for an answer first, then those that are trusted most. */
export function partners(desk: Desk): void {
  const order = [...desk.picture.partners].sort(
    (one, other) =>
      Number(other.proposedByThem) - Number(one.proposedByThem) ||
      Number(other.agreement) - Number(one.agreement) ||
      other.trust - one.trust,
  );
  show("partners", html`${repeat(order, (one) => one.id, (one) => partner(desk, one))}`);
  show("institutions", institutions(desk));
}

function partner(desk: Desk, one: Partner): TemplateResult {
  const before = lately(one);
  const trust = trend(one.trust, before?.trust);
  const affinity = trend(one.affinity, before?.affinity);
  const got = one.received - (before?.received ?? 0);
  return html`<details class="partner" data-partner=${one.id} ?open=${one.proposedByThem}>
    <summary><span class="name">${one.name}</span><span class="standing">${t("partner.trust", trustWords(one.trust))}
      <span class="trend trend${trust.sign}" title=${trust.word}>${trust.mark}<span class="visually-hidden">
        ${trust.word}</span></span></span>
      <span class="facts">${t("partner.summary", standing(one), one.received, one.given)}</span></summary>
    <dl class="report-facts">
      <dt>${t("partner.trust.label")}</dt><dd>${trustWords(one.trust)} – ${trust.word}</dd>
      <dt>${t("partner.affinity")}</dt><dd>${affinityWords(one.affinity)} – ${affinity.word}</dd>
      <dt>${t("partner.gave")}</dt><dd>${one.given === 0 ? t("partner.nothing") : t("partner.reports", one.given)}</dd>
      <dt>${t("partner.got")}</dt><dd>${
        one.received === 0 ? t("partner.nothing") : t("partner.reports", one.received)
      }${
        got > 0 ? ` ${t("partner.lately", got)}` : ""
      }</dd>
      <dt>${t("partner.agreement")}</dt><dd>${standing(one)}${one.published ? ` ${t("partner.published")}` : ""}</dd>
    </dl>
    ${when(one.clauses.length > 0, () => html`<h4>${t("partner.clauses")}</h4>${clauses(one.clauses)}`)}
    ${when(one.offer.length > 0, () => html`<h4>${t("partner.offer")}</h4>${clauses(one.offer)}`)}
    <div class="inline">${actions(desk, one)}</div>
    ${when(!desk.picture.autopilot, () => demands(desk, one))}</details>`;
}

function actions({ decide, write, head }: Desk, one: Partner): TemplateResult[] {
  const talk = button(t("partner.write"), () => write(one.id));
  if (one.proposedByThem) {
    return [
      primary(t("agreement.accept"), () => decide({ type: "acceptAgreement", partner: one.id })),
      button(t("agreement.decline"), () => decide({ type: "declineAgreement", partner: one.id })),
      talk,
    ];
  }
  const dialogue = button(t(head ? "dialogue" : "dialogue.propose"), () =>
    decide({ type: "holdDialogue", partner: one.id }),
  );
  if (one.agreement) {
    return [talk, dialogue, button(t("agreement.leave"), () => decide({ type: "leaveAgreement", partner: one.id }))];
  }
  const offer = (): unknown => decide({ type: "proposeAgreement", partner: one.id, terms: {} });
  return one.proposedByUs ? [talk, dialogue] : [talk, dialogue, button(t("agreement.offer"), offer)];
}

/** What we ask of a partner before we share, to be changed: it is looked at before it is decided. */
function demands({ picture, prepare }: Desk, one: Partner): Shown {
  const now = picture.sharing.minimumTrust;
  const to = (change: Record<string, unknown>) => (): void =>
    prepare({ type: "changeSharing", change: { to: one.id, ...change } });
  const higher = STEPS.find((step) => step > now + 0.01) ?? 1;
  const lower = [...STEPS].reverse().find((step) => step < now - 0.01) ?? 0;
  return html`<details class="form"><summary>${t("partner.demands", one.name)}</summary>${facts(
    t("partner.demands.about", trustWords(now)),
  )}<div class="choices">${[
    button(t("partner.raise", one.name), to({ minimumTrust: higher })),
    button(t("partner.lower", one.name), to({ minimumTrust: lower })),
    button(t("partner.open", one.name), to({ posture: "needToShare", minimumTrust: 0, minimumAffinity: -1 })),
    button(t("partner.close", one.name), to({ releaseProbability: 0 })),
  ]}</div></details>`;
}

/** The agreement with a partner, in words. */
function standing(one: Partner): string {
  if (one.proposedByThem) return t("offered");
  return t(one.agreement ? "agreement" : one.proposedByUs ? "waiting" : "agreement.none");
}

function institutions({ picture }: Desk): Shown {
  const name = names(picture);
  if (picture.open.institutions.length === 0) return facts(t("institutions.none"));
  return picture.open.institutions.map((one) => {
    const own = one.members.includes(picture.nation);
    const others = one.members.filter((id) => id !== picture.nation).map(name);
    return html`<p><strong>${one.name}</strong> – ${t(own ? "institution.in" : "institution.out")}${
      others.length > 0 ? ` ${t("institution.members", list(others, 8))}` : ""
    }</p>`;
  });
}
