// Where arrow keys lead in a matrix without a diagonal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbour } from "../lib/matrix";

test("arrow keys go to the next cell", () => {
  assert.deepEqual(neighbour("ArrowRight", 0, 1, 4), [0, 2]);
  assert.deepEqual(neighbour("ArrowDown", 0, 3, 4), [1, 3]);
  assert.deepEqual(neighbour("ArrowLeft", 3, 2, 4), [3, 1]);
  assert.deepEqual(neighbour("ArrowUp", 3, 0, 4), [2, 0]);
});

test("the empty diagonal is stepped over, in every direction", () => {
  assert.deepEqual(neighbour("ArrowRight", 1, 0, 4), [1, 2]);
  assert.deepEqual(neighbour("ArrowLeft", 1, 2, 4), [1, 0]);
  assert.deepEqual(neighbour("ArrowDown", 1, 2, 4), [3, 2]);
  assert.deepEqual(neighbour("ArrowUp", 3, 2, 4), [1, 2]);
});

test("at the edge, before an empty corner, and for other keys nothing happens", () => {
  assert.equal(neighbour("ArrowRight", 0, 3, 4), null);
  assert.equal(neighbour("ArrowUp", 1, 0, 4), null);
  assert.equal(neighbour("ArrowLeft", 0, 1, 4), null);
  assert.equal(neighbour("ArrowRight", 3, 2, 4), null);
  assert.equal(neighbour("Enter", 1, 2, 4), null);
});

test("from every cell, every way leads to a cell or to nowhere", () => {
  const count = 5;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (row === column) continue;
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const next = neighbour(key, row, column, count);
        if (next === null) continue;
        assert.ok(next[0] !== next[1] && next.every((at) => at >= 0 && at < count));
      }
    }
  }
});
