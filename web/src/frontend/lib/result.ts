// What a result's page does: charts, the table per nation, and what each obstacle costs.
import { drawFigures } from "./chart/figures";
import { byId, element } from "./dom";
import { follow, type JobState } from "./jobs";
import { Refusal, request } from "./server";
import { read } from "./setup";
import { text } from "./texts";

interface Estimate {
  mean: number | null;
  low: number | null;
  high: number | null;
}
interface Attribution {
  replications: number;
  obstacles: { obstacle: string; cost: { attacksAvoided: Estimate }; shareOfTotal: number | null }[];
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
  const progress = element("div", {});
  const table = element("div", { "aria-live": "polite" });
  into.replaceChildren(progress, table);
  try {
    const setup = read(new URLSearchParams(query), new URLSearchParams(query).get("scenario")!);
    const job = await request<JobState>("POST", "/api/v1/attributions", {
      scenario: setup.scenario,
      settings: setup.settings,
      replications: 50,
      seed: setup.seed,
    });
    const end = job.state === "done" ? job : await follow(job, progress, (data) => show(table, data as Attribution));
    progress.replaceChildren();
    if (end.state === "done") show(table, await request<Attribution>("GET", `/api/v1/jobs/${end.id}/result`));
    else
      progress.append(
        end.state === "cancelled" ? text("run.ui.cancelled") : text("run.ui.failed", end.reason ?? end.state),
      );
  } catch (failure) {
    progress.replaceChildren(
      failure instanceof Refusal ? (failure.problem.detail ?? failure.problem.title) : String(failure),
    );
  }
}

function show(into: HTMLElement, { replications, obstacles }: Attribution): void {
  const sorted = [...obstacles].sort((a, b) => (b.cost.attacksAvoided.mean ?? 0) - (a.cost.attacksAvoided.mean ?? 0));
  const decimal = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent", maximumFractionDigits: 0 });
  const said = (value: number | null) => (value === null ? "–" : decimal.format(value).replace("-", "−"));
  const rows = sorted.map(({ obstacle, cost: { attacksAvoided: cost }, shareOfTotal }) => {
    const numbers = {
      "data-series": 0,
      "data-mean": cost.mean ?? "",
      "data-low": cost.low ?? "",
      "data-high": cost.high ?? "",
    };
    const interval = element("span", { class: "interval" }, `${said(cost.low)} … ${said(cost.high)}`);
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        element(
          "button",
          { class: "explain", type: "button", "data-measure": obstacle },
          text(`run.obstacle.${obstacle}`),
        ),
      ),
      element("td", { class: "number", ...numbers }, said(cost.mean), element("br"), interval),
      element("td", { class: "number" }, shareOfTotal === null ? "–" : percent.format(shareOfTotal)),
    );
  });
  const head = element(
    "tr",
    {},
    element("td"),
    element("th", { scope: "col", class: "number" }, text("run.ui.costs.attacks")),
    element("th", { scope: "col", class: "number" }, text("run.ui.costs.share")),
  );
  const table = element(
    "table",
    { class: "numbers" },
    element("caption", {}, text("run.ui.costs.of", replications)),
    element("thead", {}, head),
    element("tbody", {}, ...rows),
  );
  const scroll = element(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": text("run.table") },
    table,
  );
  const save = element(
    "p",
    { class: "save no-print", hidden: true },
    ...["png", "svg", "csv"].map((form) =>
      element("button", { type: "button", class: "button small", "data-save": form }, form.toUpperCase()),
    ),
  );
  into.replaceChildren(
    element(
      "figure",
      {
        class: "chart",
        "data-kind": "intervals",
        "data-name": "obstacle-costs",
        "data-unit": text("run.ui.costs.attacks"),
      },
      element("div", { class: "plot", "aria-hidden": "true" }),
      element("div", { class: "beside" }, scroll, save),
    ),
  );
  drawFigures(into);
}
