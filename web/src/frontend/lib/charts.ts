// Draws estimates with their intervals, from the tables beside them. ECharts' parts that are needed, and no others.
import { CustomChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { seriesStyle, token } from "./colours";
import { csv, download } from "./download";

use([CustomChart, ScatterChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface Mark {
  row: number;
  series: number;
  mean: number;
  low: number | null;
  high: number | null;
  label: string;
  shown: string;
}

const charts = new Map<HTMLElement, EChartsType>();

/** Draws every figure below an element. */
export function drawFigures(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>("figure.chart")) {
    draw(figure);
    figure.querySelector<HTMLElement>(".save")?.removeAttribute("hidden");
  }
}

function number(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

/** What stands in the table: a label for each row, and a mark for each number. */
function read(figure: HTMLElement): { labels: string[]; columns: string[]; marks: Mark[] } {
  const table = figure.querySelector("table")!;
  const labels: string[] = [];
  const marks: Mark[] = [];
  const columns = [...table.tHead!.querySelectorAll("th")].map((head) => head.textContent!.trim());
  [...table.tBodies[0]!.rows].forEach((line, row) => {
    labels.push(line.cells[0]!.textContent!.trim());
    [...line.cells].slice(1).forEach((cell, column) => {
      const mean = number(cell.dataset["mean"]);
      if (mean === null) return;
      const label = columns.length > 1 ? `${labels[row]}, ${columns[column]}` : labels[row]!;
      marks.push({
        row,
        series: Number(cell.dataset["series"]),
        mean,
        low: number(cell.dataset["low"]),
        high: number(cell.dataset["high"]),
        label,
        shown: cell.innerText.replace(/\s+/g, " ").trim(),
      });
    });
  });
  return { labels, columns, marks };
}

function draw(figure: HTMLElement): void {
  const plot = figure.querySelector<HTMLElement>(".plot")!;
  const { labels, marks } = read(figure);
  const series = [...new Set(marks.map((mark) => mark.series))];
  const lane = series.length > 1 && figure.dataset["kind"] !== "levels" ? 0.62 / series.length : 0;
  const step = Math.max(lane === 0 ? 46 : 26, lane === 0 ? 0 : series.length * 13);
  plot.style.blockSize = `${labels.length * step + 62}px`;
  charts.get(plot)?.dispose();
  const chart = init(plot, null, { renderer: "svg" });
  charts.set(plot, chart);
  const place = (mark: Mark) => labels.length - 1 - mark.row + (lane === 0 ? 0 : (series.length / 2 - 0.5 - series.indexOf(mark.series)) * lane);
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily: token("font"), color: token("ink-2") },
    grid: { left: 8, right: 20, top: 8, bottom: figure.dataset["unit"] ? 30 : 10, containLabel: true },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: token("sheet"),
      borderColor: token("rule-strong"),
      textStyle: { color: token("ink"), fontSize: 13 },
      formatter: (hover: unknown) => {
        const mark = marks[(hover as { dataIndex: number }).dataIndex]!;
        return `${mark.label}\n${mark.shown}`;
      },
    },
    xAxis: {
      type: "value",
      scale: figure.dataset["kind"] === "levels",
      name: figure.dataset["unit"] ?? "",
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: token("ink-3") },
      // The lower end of an interval may lie a hair below zero where nothing can: no axis begins there for that.
      min: (range: { min: number; max: number }) => (range.min < 0 && range.min > -0.02 * range.max ? 0 : null),
      axisLine: { show: true, onZero: false, lineStyle: { color: token("rule-strong") } },
      splitLine: { lineStyle: { color: token("rule") } },
      axisLabel: { color: token("ink-2"), fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      min: -0.6,
      max: labels.length - 0.4,
      interval: 1,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: token("ink"),
        fontSize: 13,
        customValues: labels.map((_, row) => row),
        formatter: (value: number) => labels[labels.length - 1 - value] ?? "",
      },
    },
    series: [
      {
        type: "custom",
        silent: true,
        clip: true,
        data: marks.map((mark) => [mark.low ?? mark.mean, place(mark), mark.high ?? mark.mean, mark.series]),
        encode: { x: [0, 2], y: 1 },
        renderItem: (_: unknown, api: { value(i: number): number; coord(p: number[]): number[] }) => {
          const from = api.coord([api.value(0), api.value(1)]);
          const to = api.coord([api.value(2), api.value(1)]);
          return {
            type: "line",
            shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
            style: { stroke: seriesStyle(api.value(3)).colour, lineWidth: 2.5 },
          };
        },
      },
      {
        type: "scatter",
        data: marks.map((mark) => ({
          value: [mark.mean, place(mark)],
          symbol: seriesStyle(mark.series).symbol,
          itemStyle: { color: seriesStyle(mark.series).colour, borderWidth: 2 },
        })),
        symbolSize: lane === 0 ? 12 : 9,
      },
    ],
  } as Parameters<EChartsType["setOption"]>[0]);
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
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/png"));
}

async function save(figure: HTMLElement, form: string): Promise<void> {
  const name = `entente-${figure.dataset["name"]}.${form}`;
  if (form === "svg") download(name, "image/svg+xml", svg(figure));
  else if (form === "png") download(name, "image/png", await png(figure));
  else {
    const { labels, columns } = read(figure);
    const cells = [...figure.querySelectorAll("tbody tr")].flatMap((line, row) =>
      [...line.querySelectorAll("td")].map((cell, column) => [
        labels[row]!,
        columns[column] ?? "",
        number(cell.dataset["mean"]),
        number(cell.dataset["low"]),
        number(cell.dataset["high"]),
        figure.dataset["unit"] ?? "",
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
  waiting = window.setTimeout(() => charts.forEach((chart) => chart.resize()), 120);
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawFigures(document));
