// Paired differences: a strip for each measure, on a scale of its own and in its own unit, with zero in the middle
// of all.
import { token } from "../colours";
import { text } from "../texts";
import { common, type Mark, type Numbers, points, whiskers } from "./marks";

const KEY = 30;
const AXIS = 24;
const GAP = 12;

/** A chart's height in pixels and what ECharts is to draw in so much width. */
export function differences(numbers: Numbers, width: number): { height: number; option: object } {
  const { rows, marks } = numbers;
  const series = numbers.series.map(({ number }) => number);
  const key = series.length > 1 ? KEY : 0;
  const strip = Math.max(34, series.length * 18);
  const labels = Math.round(Math.min(200, 0.4 * width));
  const top = (row: number) => key + 6 + row * (strip + AXIS + GAP);
  const place = (mark: Mark) => (series.length / 2 - 0.5 - series.indexOf(mark.series)) / series.length;
  const reach = rows.map((_, row) => round(Math.max(...marks.filter((mark) => mark.row === row).map(furthest), 0)));
  const each = <T>(make: (row: number) => T): T[] => rows.map((_, row) => make(row));
  const option = {
    ...common(numbers),
    grid: each((row) => ({ left: labels + 12, right: 30, top: top(row), height: strip, outerBoundsMode: "none" })),
    xAxis: each((row) => ({
      type: "value",
      gridIndex: row,
      min: -reach[row]!,
      max: reach[row]!,
      interval: reach[row]!,
      axisLine: { show: true, onZero: false, lineStyle: { color: token("rule-strong") } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: [token("rule"), token("ink-3"), token("rule")] } },
      axisLabel: {
        color: token("ink-2"),
        fontSize: 12,
        formatter: (value: number) =>
          signed(value) + (value > 0 && rows[row]!.unit.length < 9 ? ` ${rows[row]!.unit}` : ""),
      },
    })),
    yAxis: each((row) => ({
      type: "value",
      gridIndex: row,
      min: -0.5,
      max: 0.5,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        customValues: [0],
        width: labels,
        overflow: "break",
        color: token("ink"),
        fontSize: 13,
        lineHeight: 16,
        formatter: () => rows[row]!.label + better(rows[row]!.better),
      },
    })),
    series: rows.flatMap((_, row) => {
      const own = marks.filter((mark) => mark.row === row);
      return [
        whiskers(own, place, row),
        ...numbers.series.map(({ number, name }) => points(name, number, own, place, 11, row)),
      ];
    }),
  };
  return { height: top(rows.length) + 4, option };
}

function furthest(mark: Mark): number {
  return Math.max(...[mark.low, mark.mean, mark.high].map((value) => Math.abs(value ?? 0)));
}

/** The next number of 1, 2, 3, 5 and tens of them, so that a strip's ends can be read. */
function round(value: number): number {
  if (value === 0) return 1;
  const ten = 10 ** Math.floor(Math.log10(value));
  return ten * [1, 2, 3, 5, 10].find((step) => step * ten >= value * 1.02)!;
}

function signed(value: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, {
    signDisplay: "exceptZero",
    maximumSignificantDigits: 2,
  })
    .format(value)
    .replace("-", "−");
}

function better(which: string): string {
  return which === "higher" || which === "lower" ? `\n${text(`run.ui.better.${which}`)}` : "";
}
