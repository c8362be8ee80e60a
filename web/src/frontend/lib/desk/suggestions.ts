// Shows what a delegation could do meanwhile, with a button each that leads there.
import { html } from "lit-html";
import { button, type Shown, when } from "../dom";
import { t } from "../room";
import type { Desk } from "./desk";
import { suggested } from "./suggested";
import { list, names } from "./words";

const NAMED = 3;

/** The suggestions, where so many reports have not been read; nothing where there are none. */
export function suggestions({ picture, go, write }: Desk, unread: number): Shown {
  const all = suggested(picture, unread);
  const name = names(picture);
  return when(
    all.length > 0,
    () =>
      html`<div class="suggestions"><h3>${t("suggest")}</h3><ul>${all.map(
        (one) =>
          html`<li><span>${t(one.text, one.count || list(one.nations.map(name), NAMED))}</span> ${button(
            t(one.label),
            () => (one.room === null ? go(one.part) : write(one.room)),
            "button small",
          )}</li>`,
      )}</ul></div>`,
  );
}
