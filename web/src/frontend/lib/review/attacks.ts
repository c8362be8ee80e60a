// Attack by attack: the picture of its dots, and the same in words and report by report.
import { html, svg, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import { type Shown, table, when } from "../dom";
import { facts, wrong } from "../parts";
import { dayNumber, t } from "../room";
import { type Dots, dotPicture, kindOf, rowName, shape } from "./dots";
import { drawn } from "./drawn";

export interface Told {
  title: string;
  sentences: string[];
  dots: Dots;
}

export interface Evidence {
  attacks: Told[];
  foiled: Told[];
}

/** All attacks, the first one open, and the plots that were foiled below. */
export function evidence({ attacks, foiled }: Evidence): Shown {
  return [
    attacks.length === 0 ? facts(t("attacks.none")) : attacks.map((one, i) => plot(one, i === 0)),
    when(
      foiled.length > 0,
      () => html`<details class="form foiled"><summary>${t("dots.foiled", foiled.length)}</summary>${foiled.map((one) =>
        plot(one, false),
      )}</details>`,
    ),
  ];
}

function plot(told: Told, open: boolean): TemplateResult {
  const { title, sentences, dots } = told;
  const missed = dots.missed ? html` – ${wrong(t("dots.missed"))}` : null;
  const place = (element?: Element): void => {
    if (element !== undefined) drawn(element as HTMLElement, (width) => dotPicture(dots, width));
  };
  const named = html`<span><strong>${title}</strong>${missed}</span>`;
  return html`<details class="plot-story" ?open=${open}><summary>${named}</summary>
    <div class="plot-picture" ${ref(place)}></div>${key(dots)}
    <details class="form"><summary>${t("dots.words")}</summary><ul>${sentences.map(
      (sentence) => html`<li>${sentence}</li>`,
    )}</ul></details>
    <details class="form"><summary>${t("dots.table")}</summary>${reports(dots)}</details></details>`;
}

/** What the shapes and letters of this picture mean: those that occur. */
function key(dots: Dots): TemplateResult {
  const kinds = (["own", "came", "stray", "late"] as const).filter((kind) =>
    dots.dots.some((dot) => kindOf(dot) === kind),
  );
  const gates = new Map(dots.gates.map((gate) => [gate.letters, gate.why]));
  return html`<ul class="plot-key">${kinds.map(
    (kind) => html`<li><svg viewBox="0 0 16 16" class="plot-dots" aria-hidden="true">${shape(kind, 8, 8)}</svg>${t(
      `dots.key.${kind}`,
    )}</li>`,
  )}${[...gates].map(
    ([letters, why]) => html`<li><svg viewBox="0 0 26 18" class="plot-dots wide" aria-hidden="true">${svg`<g
      class="gate"><rect x="1" y="0" width="24" height="18" rx="2"></rect><text x="13" y="13"
      text-anchor="middle">${letters}</text></g>`}</svg>${t("dots.key.gate", why)}</li>`,
  )}${when(
    dots.enoughDay !== null,
    () => html`<li><svg viewBox="0 0 16 16" class="plot-dots" aria-hidden="true">${svg`<rect class="known" x="8" y="0"
      width="8" height="16"></rect><line class="enough" x1="8" x2="8" y1="0" y2="16"></line>`}</svg>${t(
      "dots.key.enough",
    )}</li>`,
  )}</ul>`;
}

/** Report by report: who filed it, who held it since when, and who kept it from whom. */
function reports(dots: Dots): TemplateResult {
  const names = [...new Set([...dots.dots, ...dots.gates].map(({ report }) => report))];
  const short = (row: number): string =>
    dots.rows[row]!.others > 0 ? t("dots.others.short") : rowName(dots.rows[row]!);
  return table(
    t("dots.table"),
    [t("dots.report"), t("dots.filed"), t("dots.held"), t("dots.kept")],
    names.map((name) => {
      const own = dots.dots.filter(({ report }) => report === name);
      const filed = own.find(({ from }) => from === null);
      const held = own.filter(({ from, state }) => from !== null && state !== "UNDER_WAY");
      const kept = dots.gates.filter(({ report }) => report === name);
      return [
        name,
        filed === undefined ? "" : t("dots.held.one", short(filed.row), dayNumber(filed.filedDay)),
        held.map(({ row, day }) => t("dots.held.one", short(row), dayNumber(day))).join("; "),
        [...new Set(kept.map(({ to, why }) => t("dots.kept.one", short(to), why)))].join("; "),
      ];
    }),
  );
}
