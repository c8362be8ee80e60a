// A code groups itself as it is typed, wherever the caret is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { grouped } from "../lib/joincode";

/** Types one character after the other at the end. */
function typed(all: string): string {
  let text = "";
  for (const one of all) text = grouped(text + one, text.length + 1).text;
  return text;
}

test("whatever stands between the groups, the code comes out alike", () => {
  for (const way of ["K7MNP4RT", "k7mnp4rt", "k7mn p4rt", "k7mn–p4rt", "k7-mn-p4-rt", " K7MN-P4RT", "k7mn.p4rt"]) {
    assert.equal(typed(way), "K7MN-P4RT", way);
    assert.equal(grouped(way, way.length).text, "K7MN-P4RT", way);
  }
});

test("a longer code has three groups, and a link stays as it was pasted", () => {
  assert.equal(typed("abcdefghjkmn"), "ABCD-EFGH-JKMN");
  const link = "0123456789abcdefghjkmnpqrs";
  assert.equal(grouped(link, 26).text, link);
  assert.equal(grouped("http://10.0.0.1/join/ABC", 24).text, "http://10.0.0.1/join/ABC");
});

test("no hyphen comes before the group behind it begins, so that each character can be deleted", () => {
  assert.equal(typed("k7mn"), "K7MN");
  let text = "K7MN-P";
  const lengths: number[] = [];
  while (text !== "") {
    text = grouped(text.slice(0, -1), text.length - 1).text;
    lengths.push(text.length);
  }
  assert.deepEqual(lengths, [4, 3, 2, 1, 0]);
});

test("the caret stays behind the character that was typed", () => {
  assert.deepEqual(grouped("k7mnx-p4rt", 5), { text: "K7MN-XP4R-T", caret: 6 });
  assert.deepEqual(grouped("ak7mn-p4rt", 1), { text: "AK7M-NP4R-T", caret: 1 });
  assert.deepEqual(grouped("k7mnp", 5), { text: "K7MN-P", caret: 6 });
});
