// What a result's page does: charts, the table per nation, and what each obstacle costs.
import { drawFigures } from "./chart/figures";
import { html, nothing, type TemplateResult } from "lit-html";
import { byId, fill } from "./dom";
import { follow, type JobState, unfinished } from "./jobs";
import { Refusal, request } from "./server";
import { read } from "./setup";
import { text } from "./texts";
import type { Obstacle } from "./vocabulary";

interface Estimate {
  mean: number | null;
  low: number | null;
  high: number | null;
}
interface Attribution {
  replications: number;
  obstacles: { obstacle: Obstacle; cost: { attacksAvoided: Estimate }; shareOfTotal: number | null }[];
}

/** Brings a comparison to life. */
export function enliven(root: HTMLElement): void {
  drawFigures(root);
  const comparison = root.querySelector<HTMLElement>(".comparison");
  (window as unknown as { htmx?: { process(element: HTMLElement): void } }).htmx?.process(root);
  root.querySelector("#attribute")?.addEventListener("click", () => void attribute(comparison!.dataset["setup"]!));
}

document.body.addEventListener("htmx:afterSwap", (event) => drawFigures(event.target as HTMLElement));

async function attribute(query: string): Promise<void> {
  const into = byId("costs");
  fill(into, html`<div></div><div aria-live="polite"></div>`);
  const [progress, table] = [...into.children] as [HTMLElement, HTMLElement];
  try {
    const setup = read(new URLSearchParams(query), new URLSearchParams(query).get("scenario")!);
    const job = await request<JobState>("POST", "/api/v1/attributions", {
      scenario: setup.scenario,
      settings: setup.settings,
      replications: 50,
      seed: setup.seed,
    });
    const end = job.state === "done" ? job : await follow(job, progress, (data) => show(table, data as Attribution));
    fill(progress, nothing);
    if (end.state === "done") show(table, await request<Attribution>("GET", `/api/v1/jobs/${end.id}/result`));
    else
      fill(progress, unfinished(end));
  } catch (failure) {
    fill(progress, failure instanceof Refusal ? (failure.problem.detail ?? failure.problem.title) : String(failure));
  }
}

function show(into: HTMLElement, { replications, obstacles }: Attribution): void {
  const sorted = [...obstacles].sort((a, b) => (b.cost.attacksAvoided.mean ?? 0) - (a.cost.attacksAvoided.mean ?? 0));
  const save = (form: string): TemplateResult =>
    html`<button type="button" class="button small" data-save=${form}>${form.toUpperCase()}</button>`;
  fill(
    into,
    html`<figure class="chart" data-kind="intervals" data-name="obstacle-costs"
      data-unit=${text("run.ui.costs.attacks")}>
      <div class="plot" aria-hidden="true"></div>
      <div class="beside">
        <div class="scroll" tabindex="0" role="region" aria-label=${text("run.table")}><table class="numbers">
          <caption>${text("run.ui.costs.of", replications)}</caption>
          <thead><tr><td></td><th scope="col" class="number">${text("run.ui.costs.attacks")}</th><th scope="col"
            class="number">${text("run.ui.costs.share")}</th></tr></thead>
          <tbody>${sorted.map(row)}</tbody></table></div>
        <p class="save no-print" hidden>${["png", "svg", "csv"].map(save)}</p></div></figure>`,
  );
  drawFigures(into);
}

function row({ obstacle, cost: all, shareOfTotal }: Attribution["obstacles"][number]): TemplateResult {
  const cost = all.attacksAvoided;
  const language = document.documentElement.lang;
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const said = (value: number | null): string => (value === null ? "–" : decimal.format(value).replace("-", "−"));
  return html`<tr><th scope="row"><button class="explain" type="button" data-measure=${obstacle}>${text(
    `run.obstacle.${obstacle}`,
  )}</button></th><td class="number" data-series="0" data-mean=${cost.mean ?? ""} data-low=${cost.low ?? ""}
    data-high=${cost.high ?? ""}>${said(cost.mean)}<br><span class="interval">${said(cost.low)} … ${said(
      cost.high,
    )}</span></td><td class="number">${shareOfTotal === null ? "–" : percent.format(shareOfTotal)}</td></tr>`;
}
