// What the nation holds: its dossiers with their reports.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, type Shown, show } from "../dom";
import { facts, gauge } from "../parts";
import type { Dossier, Report } from "../pictures";
import { day, t } from "../room";
import { share } from "../sharing";
import type { Desk } from "./desk";

/** Shows the dossiers, the fullest first; those that were opened stay open. */
export function reports(desk: Desk): void {
  const all = [...desk.picture.dossiers].sort((one, other) => other.confidence - one.confidence);
  const shown = repeat(
    all,
    (one) => one.plot,
    (one) => dossier(desk, one),
  );
  show("dossiers", all.length === 0 ? facts(t("reports.none")) : html`${shown}`);
}

function dossier(desk: Desk, one: Dossier): TemplateResult {
  const under = one.underCase ? ` · ${t("underCase")}` : "";
  return html`<details class="dossier"><summary><span class="name">${one.plot}</span><span class="facts"> ${
    one.network
  } · ${t("reports.count", one.reports.length)}${under} </span>${gauge(one.confidence, t("confidence"))}</summary>
    <ul class="reports">${one.reports.map((report) => html`<li>${line(desk, report)}</li>`)}</ul></details>`;
}

function line({ picture, decide }: Desk, report: Report): Shown[] {
  const facts = [report.report, report.grade, t("from", report.sender), day(report.filedDay)].join(" · ");
  const colour = report.marking.split("+")[0]?.toLowerCase();
  return [
    html`<span class="marking tlp-${colour}">TLP:${report.marking}</span> ${facts} `,
    report.own ? button(t("share"), () => share(picture, report, decide)) : null,
  ];
}
