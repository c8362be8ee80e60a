// Draws the figures of a page from the tables beside them, and saves them. ECharts' parts that are needed, and no
// others.
import { CustomChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { token } from "../colours";
import { csv, download } from "../download";
import { differences } from "./differences";
import { intervals } from "./intervals";
import { number, read } from "./marks";

use([CustomChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const charts = new Map<HTMLElement, EChartsType>();

/** Draws every figure below an element. */
export function drawFigures(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>("figure.chart")) {
    draw(figure);
    figure.querySelector<HTMLElement>(".save")?.removeAttribute("hidden");
  }
}

function draw(figure: HTMLElement): void {
  const plot = figure.querySelector<HTMLElement>(".plot")!;
  const kind = figure.dataset["kind"];
  const numbers = read(figure);
  const { height, option } =
    kind === "differences"
      ? differences(numbers, plot.clientWidth)
      : intervals(numbers, figure.dataset["unit"] ?? "", kind === "levels");
  plot.style.blockSize = `${height}px`;
  charts.get(plot)?.dispose();
  const chart = init(plot, null, { renderer: "svg" });
  charts.set(plot, chart);
  chart.setOption(option as Parameters<EChartsType["setOption"]>[0]);
}

/** The picture as SVG by itself, on the page's background. */
function svg(figure: HTMLElement): string {
  const chart = charts.get(figure.querySelector<HTMLElement>(".plot")!)!;
  const text = chart.renderToSVGString();
  return text.replace(/(<svg[^>]*>)/, `$1<rect width="100%" height="100%" fill="${token("sheet")}"/>`);
}

async function png(figure: HTMLElement): Promise<Blob> {
  const plot = figure.querySelector<HTMLElement>(".plot")!;
  const picture = new Image();
  picture.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg(figure));
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * plot.clientWidth;
  canvas.height = 2 * plot.clientHeight;
  const context = canvas.getContext("2d")!;
  context.scale(2, 2);
  context.drawImage(picture, 0, 0);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"),
  );
}

async function save(figure: HTMLElement, form: string): Promise<void> {
  const name = `entente-${figure.dataset["name"]}.${form}`;
  if (form === "svg") download(name, "image/svg+xml", svg(figure));
  else if (form === "png") download(name, "image/png", await png(figure));
  else {
    const { rows, columns } = read(figure);
    const cells = [...figure.querySelectorAll("tbody tr")].flatMap((line, row) =>
      [...line.querySelectorAll("td")].map((cell, column) => [
        rows[row]!.label,
        columns[column] ?? "",
        number(cell.dataset["mean"]),
        number(cell.dataset["low"]),
        number(cell.dataset["high"]),
        rows[row]!.unit,
      ]),
    );
    download(name, "text/csv", csv([["row", "column", "mean", "low", "high", "unit"], ...cells]));
  }
}

document.addEventListener("click", (event) => {
  const button = (event.target as HTMLElement).closest<HTMLElement>("[data-save]");
  const figure = button?.closest<HTMLElement>("figure.chart");
  if (button && figure) void save(figure, button.dataset["save"]!);
});

let waiting: number | undefined;
addEventListener("resize", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => drawFigures(document), 120);
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawFigures(document));
