// What the names mean that a newcomer meets on a desk: nations, institutions, networks, cases and reports.
import { html, type TemplateResult } from "lit-html";
import type { Shown } from "../dom";
import { t } from "../room";
import type { Desk } from "./desk";
import { list, names } from "./words";

const NAMED = 6;

/** A line for each name, the own nation first. */
export function whoIsWho({ picture }: Desk): Shown {
  const { open, nation } = picture;
  const name = names(picture);
  const line = (term: string, meaning: string): TemplateResult => html`<dt>${term}</dt><dd>${meaning}</dd>`;
  const played = (people: boolean): string => t(people ? "names.people" : "names.autopilot");
  const nations = [...open.nations].sort((one, other) => Number(other.id === nation) - Number(one.id === nation));
  return html`<dl class="report-facts">${[
    ...nations.map((one) => line(one.name, one.id === nation ? t("names.own") : played(one.people))),
    ...open.institutions.map((one) => line(one.name, t("names.institution", list(one.members.map(name), NAMED)))),
    ...open.networks.map((one) => line(one.name, t("names.network"))),
    ...picture.dossiers.map((one) => line(one.name, t("names.case"))).slice(0, 1),
    ...picture.dossiers
      .flatMap((one) => one.reports)
      .map((one) => line(one.name, t("names.report", name(one.origin))))
      .slice(0, 1),
  ]}</dl>`;
}
