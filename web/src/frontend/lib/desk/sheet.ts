// A sheet over the desk, for what is done to one thing: it takes the keyboard, and gives it back when it is closed.
import { html } from "lit-html";
import { byId, type Shown, show } from "../dom";
import { t } from "../room";

const sheet = (): HTMLDialogElement => byId<HTMLDialogElement>("sheet");

/** Opens the sheet, or fills the one that is open. */
export function openSheet(title: string, shown: Shown): void {
  show("sheet-content", [
    html`<header class="sheet-head"><h2 id="share-title" tabindex="-1">${title}</h2><button type="button"
      class="button small" @click=${closeSheet}>${t("close")}</button></header>`,
    shown,
  ]);
  if (sheet().open) return;
  sheet().showModal();
  byId("share-title").focus();
}

/** Closes it. */
export function closeSheet(): void {
  if (sheet().open) sheet().close();
}
