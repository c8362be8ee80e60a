// Back through time: the exercise as it was after so many moves, and each attack, as anyone knew of it.
import { html, type TemplateResult } from "lit-html";
import { byId, show, table } from "../dom";
import { dossiers } from "../control/truth";
import type { ControlPicture, DeskPicture } from "../pictures";
import { api, dayNumber, n, say, t, words } from "../room";
import { request } from "../server";
import { evidence, type Evidence } from "./attacks";

/** Attack by attack: who held what, since when, and which gate stopped each report. */
export async function attacks(): Promise<void> {
  try {
    show("dots", evidence(await request<Evidence>("GET", `${api}/dots`)));
  } catch (error) {
    say(words(error), true);
  }
}

/** Shows the exercise as it was after so many moves. */
export async function back(): Promise<void> {
  const moves = byId<HTMLInputElement>("moves").value;
  const nation = byId<HTMLSelectElement>("past-nation").value;
  byId("moves-shown").textContent = t("past.after", moves);
  try {
    const past = await request<ControlPicture | DeskPicture>(
      "GET",
      `${api}/past/${moves}?nation=${encodeURIComponent(nation)}`,
    );
    show("past", "plots" in past ? truthThen(past) : heldThen(past));
  } catch (error) {
    say(words(error), true);
  }
}

function truthThen({ open, plots }: ControlPicture): TemplateResult {
  const named = (id: string): string =>
    [...open.nations, ...open.networks].find((one) => one.id === id)?.name ?? id;
  const held = (plot: ControlPicture["plots"][number]): string =>
    plot.evidence
      .filter((one) => one.evidence > 0)
      .map((one) => t("past.held.one", named(one.nation), n(one.evidence, 1), n(one.threshold, 1)))
      .join(", ");
  return html`<p>${t("past.truth", dayNumber(open.course.day), plots.length, open.attacks.length)}</p>${table(
    t("truth"),
    [t("plot"), t("network"), t("target"), t("held")],
    plots.map((plot) => [plot.name, named(plot.network), named(plot.target), held(plot)]),
  )}`;
}

function heldThen(past: DeskPicture): TemplateResult {
  const { open, messages } = past;
  const held = t("past.held", dayNumber(open.course.day), past.dossiers.length, messages.length);
  return html`<p>${held}</p>${dossiers(past)}`;
}
