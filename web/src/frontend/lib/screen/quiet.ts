// What stands beside the map where nothing else does: who is in, what has changed between nations, the course so far.
import { html, nothing, type TemplateResult } from "lit-html";
import { type Shown, when } from "../dom";
import type { PublicPicture } from "../pictures";
import { n, t } from "../room";

/** So many stories leave room below them. */
const FEW = 1;
/** So many lines are read at once. */
const MOST = 5;

const floor = (day: number): string => n(Math.floor(day));

/** In the lobby, below the map: who is in. */
export const waiting = (picture: PublicPicture): Shown =>
  when(picture.course.phase === "LOBBY", () => present(picture));

/** Below the paper of a move in which little happened: relations, and the course so far. */
export function quiet(picture: PublicPicture): Shown {
  const little = (picture.frontPage?.items.length ?? 0) <= FEW;
  if (picture.course.phase === "LOBBY" || !little) return nothing;
  return html`<div class="quiet-news">${changed(picture)}${soFar(picture)}</div>`;
}

function present({ nations }: PublicPicture): TemplateResult {
  const people = nations.filter((one) => one.people);
  return html`<h2>${t("screen.in")}</h2><ul class="present">${people.map(
    (one) => html`<li data-in=${one.seated > 0}><strong>${one.name}</strong> ${
      one.seated === 0 ? t("screen.in.nobody") : t("screen.in.people", one.seated)
    }</li>`,
  )}</ul>`;
}

function changed({ treaties, nations }: PublicPicture): TemplateResult {
  const name = (id: string): string => nations.find((one) => one.id === id)?.name ?? id;
  const made = treaties.filter(({ day }) => day > 0);
  const open = nations.filter((one) => one.published).map((one) => one.name);
  const lines = made
    .slice(-MOST)
    .reverse()
    .map(({ one, other, day }) => t("screen.changed.treaty", name(one), name(other), floor(day)));
  const all = open.length > 0 ? [...lines, t("screen.changed.published", open.join(", "))] : lines;
  return html`<section><h2>${t("screen.changed")}</h2>${listed(all, t("screen.changed.none"))}</section>`;
}

function soFar({ attacks, nations, networks }: PublicPicture): TemplateResult {
  const lines = attacks
    .slice(-MOST)
    .reverse()
    .map(({ day, nation, network }) =>
      t("screen.soFar.attack", floor(day), called(nations, nation), called(networks, network)),
    );
  return html`<section><h2>${t("screen.soFar")}</h2>${listed(lines, t("screen.soFar.none"))}</section>`;
}

const called = (all: { id: string; name: string }[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? id;

function listed(lines: string[], none: string): TemplateResult {
  return html`<ul class="plain-list">${lines.map((line) => html`<li>${line}</li>`)}${when(
    lines.length === 0,
    () => html`<li>${none}</li>`,
  )}</ul>`;
}
