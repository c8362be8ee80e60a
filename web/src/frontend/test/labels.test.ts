import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, placed } from "../lib/labels";

test("names of several words stand in two lines of about the same length", () => {
  assert.deepEqual(lines("Hochmark"), ["Hochmark"]);
  assert.deepEqual(lines("Karst Republic"), ["Karst", "Republic"]);
  assert.deepEqual(lines("Isle of the Seven Bells"), ["Isle of the", "Seven Bells"]);
});

test("no name leaves the map", () => {
  const all = placed(
    [
      { name: "Hochmark", x: 3, y: 2 },
      { name: "Graubern", x: 998, y: 599 },
    ],
    1000,
    600,
    38,
  );
  for (const { x, y, name } of all) {
    const half = (0.56 * 38 * name.length) / 2;
    assert.ok(x - half >= 0 && x + half <= 1000, `${name} at ${x}`);
    assert.ok(y - 38 >= 0 && y <= 600, `${name} at ${y}`);
  }
});

test("of two names at one place the second moves, the first stays", () => {
  const [first, second] = placed(
    [
      { name: "Arvenia", x: 500, y: 300 },
      { name: "Illyra", x: 520, y: 305 },
    ],
    1000,
    600,
    38,
  );
  assert.deepEqual([first?.x, first?.y], [500, 300]);
  assert.equal(second?.x, 520);
  assert.ok(Math.abs((second?.y ?? 0) - 300) >= 38, `${second?.y}`);
});

test("names far from each other stay where they are wanted, in the order in which they were given", () => {
  const wanted = [
    { name: "Dolmia", x: 700, y: 500 },
    { name: "Arvenia", x: 200, y: 100 },
  ];
  assert.deepEqual(
    placed(wanted, 1000, 600, 24).map(({ name, x, y }) => ({ name, x, y })),
    wanted,
  );
});
