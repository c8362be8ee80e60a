// Reports: each as a card with what can be done with it, and all of a case as its file.
import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { button, primary, type Shown, show, when } from "../dom";
import { facts } from "../parts";
import type { Dossier, Handover, Report } from "../pictures";
import { day, dayNumber, t } from "../room";
import { share } from "../sharing";
import { ask } from "./ask";
import { type Card, filing } from "./card";
import type { Desk } from "./desk";
import { task } from "./task";
import {
  age,
  evidenceWords,
  list,
  missingWords,
  names,
} from "./words";

const MOST_NAMED = 6;

/** A card for each report; those of earlier moves that were read lie with what is done. */
export function reportCards(desk: Desk): Card[] {
  return desk.picture.dossiers.flatMap((dossier) => dossier.reports.map((one) => reportCard(desk, dossier, one)));
}

/** When a report came into our hands. */
function held(desk: Desk, one: Report): number {
  const came = trail(desk, one)?.came[0]?.day;
  return one.own || came === undefined ? one.filedDay : came;
}

const trail = ({ picture }: Desk, one: Report): Desk["picture"]["trails"][number] | undefined =>
  picture.trails.find(({ report }) => report === one.report);

function reportCard(desk: Desk, dossier: Dossier, one: Report): Card {
  const { picture, seen } = desk;
  const id = `report ${one.report}`;
  const since = held(desk, one);
  const past = since < picture.open.course.day - picture.open.course.daysPerMove && seen.has(`read ${id}`);
  return {
    id,
    kind: one.own ? "own" : "report",
    title: one.title,
    from: names(picture)(one.sender),
    when: age(picture, since),
    due: "",
    rank: -since,
    wants: false,
    done: past || seen.has(`filed ${id}`),
    filed: true,
    body: () => reportBody(desk, dossier, one),
  };
}

/** What a report says, who has it, and what can be done with it. */
function reportBody(desk: Desk, dossier: Dossier, one: Report): Shown {
  const { picture, seen, redraw } = desk;
  const id = `report ${one.report}`;
  return [
    one.words.map((sentence) => html`<p>${sentence}</p>`),
    html`<dl class="report-facts">
      <dt>${t("report.name")}</dt><dd><strong>${one.name}</strong></dd>
      <dt>${t("report.case")}</dt><dd>${dossier.name}. ${one.evidenceWords}</dd>
      <dt>${t("report.sure")}</dt><dd>${one.gradeWords}</dd>
      <dt>${t("marking")}</dt><dd>${marking(one.marking)} ${one.markingWords}</dd>
      <dt>${t("report.who")}</dt><dd>${holders(desk, one)}</dd>
    </dl>`,
    html`<div class="inline">${[
      one.own
        ? primary(t("share"), () => void share(desk, one, one.name))
        : primary(t("ask"), () => ask(desk, dossier, one)),
      one.own ? button(t("ask.control"), () => ask(desk, dossier, one)) : null,
      button(t("task"), () => void task(desk, dossier, one.name)),
      filing(desk, id),
    ].filter((shown) => shown !== null)}</div>`,
    when(!one.own, () => facts(t("report.notOurs", names(picture)(one.origin)))),
    when(!seen.has(`read ${id}`), () => button(t("markRead"), () => seen.set(`read ${id}`) && redraw())),
  ];
}

/** A marking with its letters, told apart without colour. */
export function marking(word: string): TemplateResult {
  return html`<span class="marking tlp-${word.split("+")[0]?.toLowerCase()}">TLP:${word}</span>`;
}

/** Who has a report as far as we know. */
function holders(desk: Desk, one: Report): string {
  const name = names(desk.picture);
  const own = trail(desk, one);
  const told = (all: Handover[]): string =>
    list(
      all.map((handover) => `${name(handover.with)} (${day(handover.day)})`),
      MOST_NAMED,
    );
  const known: string[] = [];
  if (!one.own) known.push(t("report.origin", name(one.origin)));
  const others = (own?.came ?? []).filter((handover) => handover.with !== one.origin);
  if (others.length > 0) known.push(t("report.came", told(others)));
  if (own && own.sent.length > 0) known.push(t("report.sent", told(own.sent)));
  if (own && own.queued.length > 0) known.push(t("report.queued", list(own.queued.map(name), MOST_NAMED)));
  if (known.length === 0) known.push(t("report.alone"));
  return known.join(" ");
}

/** Shows the cases, the fullest first, each as a file. */
export function files(desk: Desk): void {
  const all = [...desk.picture.dossiers].sort(
    (one, other) => Number(other.underCase) - Number(one.underCase) || other.confidence - one.confidence,
  );
  const shown = repeat(
    all,
    (one) => one.plot,
    (one, place) => dossier(desk, one, place === 0),
  );
  show("dossiers", all.length === 0 ? html`<p class="nothing">${t("reports.none")}</p>` : html`${shown}`);
}

function dossier(desk: Desk, one: Dossier, open: boolean): TemplateResult {
  const { picture } = desk;
  const name = names(picture);
  const days = one.reports.map(({ filedDay }) => filedDay);
  const senders = [...new Set(one.reports.map(({ origin }) => origin))];
  const others = senders.filter((id) => id !== picture.nation);
  const asking = picture.operations.filter(({ plot, asking }) => plot === one.plot && asking !== null);
  const latest = [...one.reports].sort((first, second) => second.filedDay - first.filedDay);
  return html`<details class="dossier" ?open=${open}><summary><span class="name">${one.name}</span>
      <span class="facts">${evidenceWords(one)}${one.underCase ? ` · ${t("underCase")}` : ""}</span>
      <meter min="0" max="1" value=${one.confidence} aria-label=${t("confidence")}></meter></summary>
    <dl class="report-facts">
      <dt>${t("file.know")}</dt><dd>${t("file.know.text", one.networkName, one.reports.length, evidenceWords(one))}</dd>
      <dt>${t("file.since")}</dt><dd>${
        days.length === 0 ? "–" : t("file.since.text", dayNumber(Math.min(...days)), dayNumber(Math.max(...days)))
      }</dd>
      <dt>${t("file.from")}</dt><dd>${senders.length === 0 ? "–" : list(senders.map(name), MOST_NAMED)}</dd>
      <dt>${t("file.missing")}</dt><dd>${missingWords(one)}${
        one.unlinked > 0 ? ` ${t("file.unlinked", one.unlinked)}` : ""
      }</dd>
      <dt>${t("file.others")}</dt><dd>${
        others.length === 0 && asking.length === 0
          ? t("file.others.none")
          : t(
              "file.others.text",
              list([...new Set([...others, ...asking.map((two) => two.asking ?? "")])].map(name), MOST_NAMED),
            )
      }${one.partners.map((told) => html` ${told}`)}</dd>
    </dl>
    <ul class="reports">${latest.map((report) => html`<li>${line(desk, one, report)}</li>`)}</ul></details>`;
}

function line(desk: Desk, one: Dossier, report: Report): Shown {
  return html`<details class="report-line"><summary><span>${report.title}</span>
    <span class="facts">${report.name} · ${day(report.filedDay)}</span></summary>${reportBody(
      desk,
      one,
      report,
    )}</details>`;
}
