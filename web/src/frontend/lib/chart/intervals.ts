// Estimates with their intervals, all on one axis: a row for each line of the table.
import { token } from "../colours";
import { common, isShare, type Mark, type Numbers, points, whiskers } from "./marks";

const KEY = 30;

/**
 * A chart's height in pixels and what ECharts is to draw. Levels stand alone in their row; else each series has a
 * lane.
 */
export function intervals(numbers: Numbers, unit: string, isLevels: boolean): { height: number; option: object } {
  const { rows, marks } = numbers;
  const series = isLevels ? [] : numbers.series.map(({ number }) => number);
  const lane = series.length > 1 ? 0.62 / series.length : 0;
  const step = lane === 0 ? 46 : Math.max(26, series.length * 13);
  const key = !isLevels && numbers.series.length > 1 ? KEY : 0;
  const place = (mark: Mark) =>
    rows.length - 1 - mark.row + (lane === 0 ? 0 : (series.length / 2 - 0.5 - series.indexOf(mark.series)) * lane);
  const share = isShare(unit, marks);
  const option = {
    ...common(isLevels ? { ...numbers, series: [] } : numbers),
    grid: { left: 8, right: 20, top: 8 + key, bottom: unit ? 30 : 10, containLabel: true },
    xAxis: {
      type: "value",
      scale: isLevels,
      name: unit,
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: { color: token("ink-3") },
      // The lower end of an interval may lie a hair below zero where nothing can: no axis begins there for that.
      min: (range: { min: number; max: number }) =>
        range.min < 0 && (share || range.min > -0.02 * range.max) ? 0 : null,
      max: (range: { max: number }) => (share && range.max > 90 ? 100 : null),
      axisLine: { show: true, onZero: false, lineStyle: { color: token("rule-strong") } },
      splitLine: { lineStyle: { color: token("rule") } },
      axisLabel: { color: token("ink-2"), fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      min: -0.6,
      max: rows.length - 0.4,
      interval: 1,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        color: token("ink"),
        fontSize: 13,
        customValues: rows.map((_, row) => row),
        formatter: (value: number) => rows[rows.length - 1 - value]?.label ?? "",
      },
    },
    series: [
      whiskers(marks, place),
      ...numbers.series.map(({ number, name }) => points(name, number, marks, place, lane === 0 ? 12 : 9)),
    ],
  };
  return { height: rows.length * step + 62 + key, option };
}
