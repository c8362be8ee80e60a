// What a figure's table holds, as marks to be drawn: charts and tables cannot differ.
import { seriesStyle, token } from "../colours";

/** One number of the table. */
export interface Mark {
  row: number;
  series: number;
  mean: number;
  low: number | null;
  high: number | null;
  /** Whether it is a difference whose interval holds zero: its mark is hollow. */
  untold: boolean;
  label: string;
  shown: string;
}

/** One row of the table. */
export interface Row {
  label: string;
  unit: string;
  /** Which values are better: higher, lower or neither. */
  better: string;
}

/** A whole table. */
export interface Numbers {
  rows: Row[];
  columns: string[];
  marks: Mark[];
  /** The series that occur, and what they are called where they have a column each. */
  series: { number: number; name: string }[];
}

/** The number in an attribute, if there is one. */
export function number(text: string | undefined): number | null {
  return text === undefined || text === "" ? null : Number(text);
}

/** Reads the table of a figure. */
export function read(figure: HTMLElement): Numbers {
  const table = figure.querySelector("table")!;
  const rows: Row[] = [];
  const marks: Mark[] = [];
  const columns = [...table.tHead!.querySelectorAll("th")].map((head) => head.textContent!.trim());
  const series = new Map<number, string>();
  [...table.tBodies[0]!.rows].forEach((line, row) => {
    rows.push({
      label: line.cells[0]!.textContent!.trim(),
      unit: line.dataset["unit"] ?? "",
      better: line.dataset["better"] ?? "",
    });
    [...line.cells].slice(1).forEach((cell, column) => {
      const mean = number(cell.dataset["mean"]);
      if (mean === null) return;
      const of = Number(cell.dataset["series"]);
      series.set(of, columns[column]!);
      marks.push({
        row,
        series: of,
        mean,
        low: number(cell.dataset["low"]),
        high: number(cell.dataset["high"]),
        untold: cell.querySelector(".level") !== null,
        label: columns.length > 1 ? `${rows[row]!.label}, ${columns[column]}` : rows[row]!.label,
        shown: cell.innerText.replace(/\s+/g, " ").trim(),
      });
    });
  });
  return {
    rows,
    columns,
    marks,
    series: [...series].map(([of, name]) => ({ number: of, name })).sort((a, b) => a.number - b.number),
  };
}

/** Whether every value is a share in percent, so that no axis goes past 0 and 100. */
export function isShare(unit: string, marks: Mark[]): boolean {
  return unit === "%" && marks.every((mark) => mark.mean >= 0 && mark.mean <= 100);
}

/** The lines from the lower to the upper ends of intervals. */
export function whiskers(marks: Mark[], place: (mark: Mark) => number, axis = 0): object {
  return {
    type: "custom",
    silent: true,
    clip: true,
    xAxisIndex: axis,
    yAxisIndex: axis,
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
  };
}

/** The marks of one series. */
export function points(
  name: string,
  series: number,
  marks: Mark[],
  place: (mark: Mark) => number,
  size: number,
  axis = 0,
): object {
  const { colour, symbol } = seriesStyle(series);
  return {
    type: "scatter",
    name,
    symbol,
    symbolSize: size,
    itemStyle: { color: colour, opacity: 1 },
    xAxisIndex: axis,
    yAxisIndex: axis,
    data: marks
      .filter((mark) => mark.series === series)
      .map((mark) => ({
        value: [mark.mean, place(mark)],
        mark,
        itemStyle: mark.untold
          ? { color: token("sheet"), borderColor: colour, borderWidth: 2, opacity: 1 }
          : { color: colour, opacity: 1 },
      })),
  };
}

/** What all charts have in common; a key where there are several series. */
export function common(numbers: Numbers): object {
  return {
    animation: false,
    aria: { enabled: true },
    // ECharts writes the name between double quotes as it is, which would leave a saved picture no valid SVG.
    textStyle: { fontFamily: token("font").replaceAll('"', "'"), color: token("ink-2") },
    legend: {
      show: numbers.series.length > 1,
      data: numbers.series.map(({ name }) => name),
      left: 0,
      top: 0,
      itemWidth: 12,
      itemHeight: 10,
      selectedMode: false,
      textStyle: { color: token("ink"), fontSize: 13 },
    },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: token("sheet"),
      borderColor: token("rule-strong"),
      textStyle: { color: token("ink"), fontSize: 13 },
      formatter: (hover: unknown) => {
        const { mark } = (hover as { data: { mark: Mark } }).data;
        return `${mark.label}\n${mark.shown}`;
      },
    },
  };
}
