// The map on the screen: lands shaded by how often they were hit, treaties as lines, and the last attack with a ring.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { placed, type Placed } from "./labels";
import type { PublicPicture } from "./pictures";
import { t } from "./room";

export interface Ground {
  width: number;
  height: number;
  /** The host that other devices reach; null where none reaches the server. */
  joinHost: string | null;
  /** The address of the page to join on, to be scanned; none where no device reaches it. */
  joinSquares: string[];
  lands: { nation: string; place: [number, number]; corners: [number, number][] }[];
}

type Land = Ground["lands"][number];

const LEVELS = 4;
/** The size of names where nothing else is said, and how high the mark of an attack is above them. */
const TYPE = 24;
const MARK = 22;

/**
 * The map of the moment.
 *
 * @param size that of the names, in the map's own units, as the page's style sets it
 */
export function publicMap(ground: Ground, picture: PublicPicture, size = TYPE): TemplateResult {
  const hits = new Map(picture.nations.map((one) => [one.id, one.attacks]));
  const names = new Map(picture.nations.map((one) => [one.id, one.name]));
  const most = Math.max(LEVELS, ...hits.values());
  const last = picture.attacks.at(-1);
  const now =
    last !== undefined && picture.course.day - last.day <= picture.course.lastDay / picture.course.moves
      ? last.nation
      : null;
  const land = ({ nation, corners }: Land): unknown =>
    svg`<polygon points=${corners.map((corner) => corner.join(",")).join(" ")}
      class="land hit-${hitLevel(hits.get(nation) ?? 0, most)}"></polygon>`;
  const called = placed(
    ground.lands.map(({ nation, place: [x, y] }) => ({
      name: names.get(nation) ?? nation,
      x,
      y: hits.get(nation) ? y + MARK + size : y + size / 3,
    })),
    ground.width,
    ground.height,
    size,
  );
  return html`<svg viewBox="0 0 ${ground.width} ${ground.height}" class="public-map" role="img"
    aria-label=${t("screen.map")}>${ground.lands.map(land)}${institutions(
    ground,
    picture,
  )}${treaties(ground, picture)}${ground.lands.map((one) =>
      struck(one, hits.get(one.nation) ?? 0, one.nation === now),
    )}${called.map((one) => label(one, size))}</svg>`;
}

/** How dark a land is that was hit so often, from 0 for never to 4 for the most. */
export function hitLevel(hits: number, most: number): number {
  return hits === 0 ? 0 : Math.max(1, Math.round((LEVELS * hits) / most));
}

/** How often a nation was hit, with a ring if it was the last one. */
function struck({ place: [x, y] }: Land, hits: number, now: boolean): unknown {
  if (hits === 0) return nothing;
  return svg`${now ? svg`<circle cx=${x} cy=${y} r="32" class="hit-now"></circle>` : nothing}<circle cx=${x} cy=${y}
    r=${MARK} class="hit"></circle><text x=${x} y=${y + 8} text-anchor="middle" class="hit-count">${hits}</text>`;
}

function label({ lines, x, y }: Placed, size: number): unknown {
  return svg`<text y=${y} text-anchor="middle" class="land-name">${lines.map(
    (line, at) => svg`<tspan x=${x} dy=${at === 0 ? 0 : 1.05 * size}>${line}</tspan>`,
  )}</text>`;
}

/** Agreements between two, drawn thicker where they are of the last move. */
function treaties(ground: Ground, { course, treaties: all }: PublicPicture): unknown[] {
  const places = new Map(ground.lands.map((land) => [land.nation, land.place]));
  const fresh = course.day - course.lastDay / course.moves;
  return all.map(({ one, other, day }) => {
    const from = places.get(one);
    const to = places.get(other);
    return from === undefined || to === undefined
      ? nothing
      : svg`<line x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]} class=${
          day > 0 && day >= fresh ? "treaty new" : "treaty"
        }></line>`;
  });
}

/** Institutions tie their members to one place between them. */
function institutions(ground: Ground, picture: PublicPicture): unknown[] {
  return picture.institutions.map((institution) => {
    const members = ground.lands.filter((land) => institution.members.includes(land.nation)).map((land) => land.place);
    if (members.length < 2) return nothing;
    const x = members.reduce((sum, place) => sum + place[0], 0) / members.length;
    const y = members.reduce((sum, place) => sum + place[1], 0) / members.length;
    const spoke = (place: [number, number]): unknown =>
      svg`<line x1=${x} y1=${y} x2=${place[0]} y2=${place[1]} class="spoke"></line>`;
    return svg`${members.map(spoke)}<rect x=${x - 7} y=${y - 7} width="14" height="14" rx="3"
      class="institution"><title>${institution.name}</title></rect>`;
  });
}
