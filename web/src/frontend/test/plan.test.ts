import assert from "node:assert/strict";
import { test } from "node:test";
import { planOf } from "../lib/control/plan";
import type { ControlPicture } from "../lib/pictures";

/** A picture on day 60 of 180, in moves of 60 days, with scheduled injects on these days. */
const picture = (days: number[]): ControlPicture =>
  ({
    injects: days.map((day, inject) => ({
      inject,
      status: "READY",
      deliveredDay: null,
      takeBack: false,
      plan: { trigger: "SCHEDULED", day },
    })),
    points: [{ point: "p", day: 400, decided: null }],
    open: { course: { day: 60, daysPerMove: 60, lastDay: 180 } },
  }) as unknown as ControlPicture;

test("what comes is in this move, in a later one, or after the end", () => {
  const plan = planOf(picture([61, 120, 121, 180, 181, 330]));
  const days = (lines: { inject?: { plan: { day: number | null } } }[]): (number | null | undefined)[] =>
    lines.map(({ inject }) => inject?.plan.day);
  assert.deepEqual(days(plan.now), [61, 120]);
  assert.deepEqual(days(plan.next), [121, 180]);
  assert.deepEqual(days(plan.late), [181, 330, undefined]);
});
