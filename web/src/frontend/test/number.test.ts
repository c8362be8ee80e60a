// Numbers as they are typed, and the numbers of days.
import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeDay } from "../lib/number";

test("a day has one number from its beginning until the next begins", () => {
  const numbers = [0, 0.999, 91.3125, 121.75, 121.999, 122].map(wholeDay);
  assert.deepEqual(numbers, [0, 0, 91, 121, 121, 122]);
});

test("days that are added up reach the whole number that they make", () => {
  assert.equal(wholeDay(0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1), 1);
});
