// The map on the screen: lands shaded by how often they were hit, and the last attack with a ring around it.
import { s } from "./dom";
import type { PublicPicture } from "./pictures";
import { t } from "./room";

export interface Ground {
  width: number;
  height: number;
  lands: { nation: string; place: [number, number]; corners: [number, number][] }[];
}

const LEVELS = 4;

/** The map of the moment. */
export function publicMap(ground: Ground, picture: PublicPicture): SVGElement {
  const drawing = s("svg", {
    viewBox: `0 0 ${ground.width} ${ground.height}`,
    class: "public-map",
    role: "img",
    "aria-label": t("screen.map"),
  });
  const most = Math.max(LEVELS, ...picture.nations.map((one) => one.attacks));
  const nation = (id: string) => picture.nations.find((one) => one.id === id);
  const last = picture.attacks.at(-1);
  const now =
    last !== undefined && picture.course.day - last.day <= picture.course.lastDay / picture.course.moves
      ? last.nation
      : null;
  for (const land of ground.lands) {
    const hits = nation(land.nation)?.attacks ?? 0;
    const level = hits === 0 ? 0 : Math.max(1, Math.round((LEVELS * hits) / most));
    drawing.append(
      s("polygon", { points: land.corners.map((corner) => corner.join(",")).join(" "), class: `land hit-${level}` }),
    );
  }
  drawing.append(...institutions(ground, picture));
  for (const land of ground.lands)
    drawing.append(...label(land, nation(land.nation)?.attacks ?? 0, land.nation === now));
  return drawing;
}

function label(land: Ground["lands"][number], hits: number, now: boolean): SVGElement[] {
  const [x, y] = land.place;
  const name = s("text", { x, y: y + (hits > 0 ? 46 : 8), "text-anchor": "middle", class: "land-name" });
  name.textContent = land.nation;
  if (hits === 0) return [name];
  const count = s("text", { x, y: y + 8, "text-anchor": "middle", class: "hit-count" });
  count.textContent = String(hits);
  const disc = s("circle", { cx: x, cy: y, r: 22, class: "hit" });
  return [...(now ? [s("circle", { cx: x, cy: y, r: 32, class: "hit-now" })] : []), disc, count, name];
}

/** Institutions tie their members to one place between them. */
function institutions(ground: Ground, picture: PublicPicture): SVGElement[] {
  return picture.institutions.flatMap((institution) => {
    const members = ground.lands.filter((land) => institution.members.includes(land.nation)).map((land) => land.place);
    if (members.length < 2) return [];
    const x = members.reduce((sum, place) => sum + place[0], 0) / members.length;
    const y = members.reduce((sum, place) => sum + place[1], 0) / members.length;
    const title = s("title");
    title.textContent = institution.name;
    const seat = s("rect", { x: x - 7, y: y - 7, width: 14, height: 14, rx: 3, class: "institution" });
    seat.append(title);
    return [...members.map((place) => s("line", { x1: x, y1: y, x2: place[0], y2: place[1], class: "spoke" })), seat];
  });
}
