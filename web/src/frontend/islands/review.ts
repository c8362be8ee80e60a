// The review: back through time as anyone, what would have been, tonight among runs of autopilots, and a branch to
// play on.
import { html, type TemplateResult } from "lit-html";
import { button, byId, type Choice, options, show, table, when } from "../lib/dom";
import { clocks, facts } from "../lib/parts";
import type { ControlPicture } from "../lib/pictures";
import { alternativeNames, counterfactuals, prepare } from "../lib/review/counterfactual";
import { opening } from "../lib/review/opening";
import { attacks, back } from "../lib/review/past";
import { reveals } from "../lib/review/reveal";
import { amongRuns } from "../lib/review/tonight";
import { api, day, follow, say, t, words } from "../lib/room";
import { request } from "../lib/server";

const progress = byId<HTMLProgressElement>("progress");
counterfactuals(progress);
amongRuns(progress);
byId("moves").addEventListener("input", () => void back());
byId("past-nation").addEventListener("change", () => void back());
byId("pseudonymise").addEventListener("click", () => void end("pseudonyms", t("pseudonymise.sure")));
byId("delete").addEventListener("click", () => void end("deletion", t("delete.sure")));

async function fork(entry: number, of: string): Promise<void> {
  const title = prompt(t("fork.title"), t("fork.of", of));
  if (title === null || title === "") return;
  try {
    const branch = await request<{ id: string }>("POST", `${api}/branches`, { entry, title });
    location.assign(`/exercises/${branch.id}/control`);
  } catch (error) {
    say(words(error), true);
  }
}

async function end(path: string, sure: string): Promise<void> {
  if (!confirm(sure)) return;
  try {
    await request("POST", `${api}/${path}`, {});
    location.assign("/exercises");
  } catch (error) {
    say(words(error), true);
  }
}

const nationName = ({ nations }: ControlPicture, id: string): string =>
  nations.find((one) => one.id === id)?.name ?? id;

function decisions(picture: ControlPicture): TemplateResult {
  const { decisions: all, open } = picture;
  if (all.length === 0) return facts(t("decisions.none"));
  const what = (one: ControlPicture["decisions"][number]): TemplateResult =>
    html`${one.words}<p class=${one.refused ? "wrong" : "facts"}>${one.outcome}</p>${when(one.reason !== "", () =>
      facts(one.reason),
    )}`;
  return table(
    t("decisions"),
    [t("course.move"), t("nation"), t("decision"), ""],
    all.map((one) => [
      `${one.move} (${day(one.day)})`,
      nationName(picture, one.nation),
      what(one),
      button(t("fork"), () => fork(one.entry - 1, open.course.title)),
    ]),
  );
}

interface Left {
  entry: number;
  move: number;
  to: number;
  day: number;
}

/** What was left whenever somebody went back; each can be opened as an exercise of its own. */
async function left(title: string): Promise<void> {
  const all = await request<Left[]>("GET", `${api}/left`);
  const line = (one: Left): TemplateResult =>
    html`<p>${t("branch.left.one", one.move, day(one.day), one.to)} ${button(t("branch.left.open"), () =>
      fork(one.entry, title),
    )}</p>`;
  show("left", [when(all.length > 0, () => html`<h3>${t("branch.left")}</h3>`), ...all.map(line)]);
}

let begun = false;
follow<ControlPicture>(({ picture }) => {
  const { course } = picture.open;
  clocks(course);
  alternativeNames(picture);
  const slider = byId<HTMLInputElement>("moves");
  slider.max = String(course.phase === "ENDED" ? course.move : Math.max(0, course.move - 1));
  options(byId<HTMLSelectElement>("past-nation"), [
    ["", t("past.everything")],
    ...picture.nations.map((one): Choice => [one.id, one.name]),
  ]);
  options(
    byId<HTMLSelectElement>("decision"),
    picture.decisions.map((one) => [
      String(one.entry),
      `${t("move", one.move)} · ${nationName(picture, one.nation)} · ${one.words}`,
    ]),
  );
  show("decisions", decisions(picture));
  void opening();
  void reveals(course.phase);
  left(course.title).catch((error) => say(words(error), true));
  if (!begun) {
    begun = true;
    slider.value = slider.max;
    void back();
    void attacks();
    prepare();
  }
});
