// The pages' colours, as tokens.css has them now (light or dark).

/** The value of a token. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** How a series is drawn: 0 the scenario as written, 1 to 3 what it is compared with, below 0 the bounds. */
export function seriesStyle(series: number): { colour: string; symbol: string } {
  if (series < 0) return { colour: token("bound"), symbol: series === -1 ? "emptyCircle" : "circle" };
  const symbols = ["circle", "rect", "triangle", "diamond"];
  return { colour: token(`series-${series}`), symbol: symbols[series] ?? "circle" };
}
