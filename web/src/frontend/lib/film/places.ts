// Where everybody stands: on the map, or around the sharing network.
import type { Cast } from "./model";

export interface Point {
  x: number;
  y: number;
}

/** The ground of the map, in units of the picture. */
export interface Ground {
  width: number;
  height: number;
  /** The middle of each nation, by id. */
  places: Record<string, [number, number]>;
  /** The outline of each nation, by id; several where it lies in pieces. */
  lands: Record<string, [number, number][][]>;
  /** Outlines of other lands, which only show where this is. */
  surroundings: [number, number][][];
}

export type Places = ReadonlyMap<string, Point>;

/** The places on the map; an institution stands amid its members, apart from other nodes. */
export function onMap(cast: Cast, ground: Ground): Places {
  const places = new Map<string, Point>();
  for (const nation of cast.nations) {
    const place = ground.places[nation.id] ?? [ground.width / 2, ground.height / 2];
    places.set(nation.id, { x: place[0], y: place[1] });
  }
  for (const institution of cast.institutions) {
    const members = institution.members.flatMap((id) => places.get(id) ?? []);
    const middle = mean(members.length > 0 ? members : [...places.values()]);
    places.set(institution.id, apart(middle, [...places.values()], ground));
  }
  return places;
}

/** Nations on a ring in the order of their regions, institutions inside it. */
export function onRing(cast: Cast, ground: Ground): Places {
  const places = new Map<string, Point>();
  const centre = { x: ground.width / 2, y: ground.height / 2 };
  const regions = [...new Set(cast.nations.map((nation) => nation.region))];
  const nations = [...cast.nations].sort((a, b) => regions.indexOf(a.region) - regions.indexOf(b.region));
  nations.forEach((nation, i) => {
    places.set(nation.id, around(centre, (2 * Math.PI * i) / nations.length, 0.41 * ground.width, 0.4 * ground.height));
  });
  const houses = cast.institutions;
  houses.forEach((house, i) => {
    const reach = houses.length === 1 ? 0 : 0.13;
    places.set(
      house.id,
      around(centre, (2 * Math.PI * i) / houses.length, reach * ground.width, reach * ground.height),
    );
  });
  return places;
}

function around(centre: Point, angle: number, x: number, y: number): Point {
  return { x: centre.x + x * Math.sin(angle), y: centre.y - y * Math.cos(angle) };
}

function mean(points: Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The free place nearest to a wished one, at least 64 units from all others. */
function apart(wished: Point, others: Point[], ground: Ground): Point {
  for (let radius = 0; radius < ground.width; radius += 16) {
    for (let turn = 0; turn < 12; turn++) {
      const place = around(wished, (2 * Math.PI * turn) / 12, radius, radius);
      const inside = place.x > 40 && place.x < ground.width - 40 && place.y > 40 && place.y < ground.height - 60;
      if (inside && others.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= 64)) return place;
    }
  }
  return wished;
}
