// What happened: what those who took part see of the review, as far as whoever leads shows it.
import { html, type TemplateResult } from "lit-html";
import { byId, show, when } from "../lib/dom";
import { clocks, facts, saidText } from "../lib/parts";
import type { Course, DeskPicture, PublicPicture } from "../lib/pictures";
import { evidence, type Evidence } from "../lib/review/attacks";
import { closeOpening, opening } from "../lib/review/opening";
import { api, day, follow, frame, say, t, words } from "../lib/room";
import { request } from "../lib/server";
import type { ReviewPart } from "../lib/vocabulary";

interface Line {
  day: number;
  move: number;
  kind: string;
  from: string;
  to: string;
  told: string;
  text: string;
}

interface Happened {
  course: Course;
  shown: ReviewPart[];
  timeline: Line[] | null;
  evidence: Evidence | null;
}

async function look(): Promise<void> {
  try {
    render(await request<Happened>("GET", `${api}/happened`));
  } catch (error) {
    say(words(error), true);
  }
}

function render({ course, shown, timeline, evidence: dots }: Happened): void {
  const whatIfs = shown.includes("WHAT_IFS");
  show("happened-none", [
    when(course.phase !== "ENDED", () => facts(t("happened.running"))),
    when(course.phase === "ENDED" && shown.length === 0, () => facts(t("happened.nothing"))),
    when(shown.includes("TIMELINE") && timeline === null, () => facts(t("happened.onlookers"))),
  ]);
  byId("happened-what-ifs").hidden = !whatIfs;
  byId("happened-attacks").hidden = dots === null;
  byId("happened-timeline").hidden = timeline === null;
  show("dots", dots === null ? null : evidence(dots));
  show("timeline", timeline === null ? null : lines(timeline));
  if (whatIfs) void opening();
  else {
    closeOpening();
    show("opening", null);
    show("what-ifs", null);
  }
}

/** Move by move, the last one open. */
function lines(all: Line[]): TemplateResult | TemplateResult[] {
  if (all.length === 0) return facts(t("happened.TIMELINE.none"));
  const moves = [...new Set(all.map(({ move }) => move))];
  return moves.map((move, i) => {
    const own = all.filter((one) => one.move === move);
    return html`<details class="form" ?open=${i === 0}><summary>${t("happened.move", move)} · ${t(
      "happened.lines",
      own.length,
    )}</summary><ol class="own-timeline">${own.map(line)}</ol></details>`;
  });
}

function line(one: Line): TemplateResult {
  const who = [one.from, one.to === "" ? "" : t("happened.to", one.to)].filter((text) => text !== "").join(" ");
  return html`<li data-kind=${one.kind}><p class="facts">${day(one.day)} · ${t(
    `timeline.kind.${one.kind}` as "timeline.kind.MESSAGE",
  )}${who === "" ? "" : ` · ${who}`}</p>${when(one.told !== "", () => html`<p class="told">${one.told}</p>`)}${when(
    one.text !== "",
    () => saidText(one.text),
  )}</li>`;
}

follow<DeskPicture | PublicPicture>(({ picture }) => {
  clocks("open" in picture ? picture.open.course : picture.course);
  void look();
});
/** Where each came from. */
const BEFORE = {
  facilitator: "review",
  controller: "control",
  head: "desk",
  member: "desk",
  observer: "screen",
  projector: "screen",
};
byId("back").setAttribute("href", `/exercises/${frame.id}/${BEFORE[frame.role]}`);
