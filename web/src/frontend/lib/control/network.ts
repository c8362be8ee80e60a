// The sharing network: who has sent reports to whom, and which agreements are in force.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { type Shown, table, when } from "../dom";
import { facts } from "../parts";
import type { ControlPicture } from "../pictures";
import type { Ground } from "../publicmap";
import { t } from "../room";
import type { Control } from "./room";

/** Reports between two nations, in both directions. */
export interface Pair {
  one: string;
  other: string;
  there: number;
  back: number;
}

/** Who exchanges reports with whom, those that exchange most first. */
export function pairs(ties: ControlPicture["ties"]): Pair[] {
  const found = new Map<string, Pair>();
  for (const { from, to, reports } of ties) {
    const [one, other] = from < to ? [from, to] : [to, from];
    const pair = found.get(`${one} ${other}`) ?? { one, other, there: 0, back: 0 };
    if (from === one) pair.there += reports;
    else pair.back += reports;
    found.set(`${one} ${other}`, pair);
  }
  return [...found.values()].sort((a, b) => b.there + b.back - (a.there + a.back));
}

const LEVELS = 5;

/** How thick the line of a pair is drawn, from 1 to 5 for the one that exchanges most. */
export const thickness = (reports: number, most: number): number =>
  Math.max(1, Math.round((LEVELS * reports) / Math.max(1, most)));

/** The network, on the places of the map, and as a table. */
export function network(control: Control, ground: Ground, chosen: string | null): TemplateResult {
  const { ties, open } = control.picture;
  const all = pairs(ties);
  const known = chosen !== null && control.picture.nations.some((one) => one.id === chosen);
  const own = known ? all.filter((one) => one.one === chosen || one.other === chosen) : all;
  return html`${facts(known ? t("lead.network.of", control.name(chosen ?? "")) : t("lead.network.about"))}${
    all.length === 0 ? facts(t("lead.network.none")) : nothing
  }<svg viewBox="0 0 ${ground.width} ${ground.height}" class="network-map" role="img"
    aria-label=${t("lead.network")}>${[
    ...ground.lands.map(
      ({ corners }) =>
        svg`<polygon points=${corners.map((corner) => corner.join(",")).join(" ")} class="land"></polygon>`,
    ),
    ...open.treaties.map(({ one, other }) => line(ground, one, other, "agreed")),
    ...[...own].reverse().map((pair) => tie(control, ground, pair, all[0] as Pair)),
    ...ground.lands.map((land) => node(control, land, land.nation === chosen)),
  ]}</svg>${when(own.length > 0, () => asTable(control, own))}`;
}

function line(ground: Ground, one: string, other: string, kind: string, title = ""): unknown {
  const from = ground.lands.find((land) => land.nation === one)?.place;
  const to = ground.lands.find((land) => land.nation === other)?.place;
  if (from === undefined || to === undefined) return nothing;
  return svg`<line x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]} class=${kind}><title>${title}</title></line>`;
}

function tie(control: Control, ground: Ground, pair: Pair, most: Pair): unknown {
  const level = thickness(pair.there + pair.back, most.there + most.back);
  return line(ground, pair.one, pair.other, `tie tie-${level}`, told(control, pair));
}

function told({ name }: Control, { one, other, there, back }: Pair): string {
  return t("lead.network.pair", name(one), name(other), there, back);
}

function node(control: Control, { nation, place: [x, y] }: Ground["lands"][number], chosen: boolean): unknown {
  return svg`<circle cx=${x} cy=${y} r=${chosen ? 13 : 9} class=${chosen ? "node chosen" : "node"}></circle><text
    x=${x} y=${y + 34} text-anchor="middle" class="land-name">${control.name(nation)}</text>`;
}

function asTable({ name }: Control, all: Pair[]): Shown {
  return html`<details class="as-table"><summary>${t("lead.network.table")}</summary>${table(
    t("lead.network"),
    [t("lead.network.one"), t("lead.network.other"), t("lead.network.there"), t("lead.network.back")],
    all.map(({ one, other, there, back }) => [name(one), name(other), there, back]),
  )}</details>`;
}
