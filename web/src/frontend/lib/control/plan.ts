// The event list along time: what comes with this move, what comes later, what lies on the shelf, and what is over.
import type { ControlPicture, Inject } from "../pictures";

export type Point = ControlPicture["points"][number];

/** One line of the list: an inject, or a point at which a nation must choose. */
export type Line = { inject: Inject; point?: never } | { point: Point; inject?: never };

export interface Plan {
  /** What comes about when the move closes, the earliest first. */
  now: Line[];
  /** What was delivered since the last move began, and what was left out in it: answers to it may still come. */
  fresh: Line[];
  /** What comes later: what waits for a condition, which may come at any time, and then by day. */
  next: Line[];
  /** What would come on a day that this exercise does not reach. */
  late: Line[];
  /** What only a press sets off. */
  shelf: Line[];
  /** What is over for longer, the latest first. */
  over: Line[];
}

type Place = keyof Plan;

/** The event list in its groups. */
export function planOf({ injects, points, open: { course } }: ControlPicture): Plan {
  const plan: Plan = { now: [], fresh: [], next: [], late: [], shelf: [], over: [] };
  const end = course.day + course.daysPerMove;
  const begun = course.day - course.daysPerMove;
  injects.forEach((inject) => plan[placeOf(inject, begun, end, course.lastDay)].push({ inject }));
  points.forEach((point) => plan[pointPlace(point, course.day, begun, end, course.lastDay)].push({ point }));
  const byDay = (one: Line, other: Line): number => dayOf(one) - dayOf(other);
  plan.now.sort(byDay);
  plan.next.sort(byDay);
  plan.late.sort(byDay);
  plan.fresh.sort(byDay).reverse();
  plan.over.sort(byDay).reverse();
  return plan;
}

function placeOf({ plan, status, deliveredDay, takeBack }: Inject, begun: number, end: number, last: number): Place {
  if (status === "DELIVERED" || status === "SKIPPED") {
    return takeBack || (deliveredDay !== null && deliveredDay > begun) ? "fresh" : "over";
  }
  if (plan.trigger === "SHELF") return "shelf";
  return plan.trigger === "SCHEDULED" ? coming(plan.day ?? 0, end, last) : "next";
}

function pointPlace({ day, decided }: Point, now: number, begun: number, end: number, last: number): Place {
  if (decided !== null || day < now) return day > begun ? "fresh" : "over";
  return coming(day, end, last);
}

const coming = (day: number, end: number, last: number): Place => (day > last ? "late" : day <= end ? "now" : "next");

/** The inject that comes next and that the viewer may fire; null where none comes by itself. */
export function nextToFire({ now, next }: Plan): number | null {
  const first = [...now, ...next].find(({ inject }) => inject?.yours && inject.plan.trigger === "SCHEDULED");
  return first?.inject?.inject ?? null;
}

/** The day of a line; before all others where there is none. */
export function dayOf({ inject, point }: Line): number {
  if (point !== undefined) return point.day;
  return inject.deliveredDay ?? (inject.plan.trigger === "SCHEDULED" ? (inject.plan.day ?? 0) : -1);
}

/** Which delegations that people play an inject asks, and those of them that have answered. */
export function answersTo(
  { inject, plan }: Inject,
  { nations, replies }: ControlPicture,
): { asked: string[]; answered: string[] } {
  const people = nations.filter((one) => one.people).map((one) => one.id);
  const asked = plan.to.length === 0 ? people : plan.to.filter((one) => people.includes(one));
  const came = new Set(replies.filter((one) => one.inject === inject).map((one) => one.nation));
  return { asked, answered: asked.filter((one) => came.has(one)) };
}

/** Who looks after an inject, as the event list says; empty where it says nothing. */
export const controllerOf = ({ plan }: Inject): string => plan.fields["INJECTED_BY"] ?? "";
