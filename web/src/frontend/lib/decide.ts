// What a delegation can decide: every kind has its form, its words, and a button that carries it out or proposes it.
import { html, nothing, type TemplateResult } from "lit-html";
import { list, markingWords, names } from "./desk/words";
import { byId } from "./dom";
import { DescribedForm } from "./forms/described";
import type { Values } from "./forms/model";
import { deskNames, isPossible } from "./forms/names";
import type { DecisionPreview, DeskPicture } from "./pictures";
import { api, frame, n, say, t, words } from "./room";
import { request } from "./server";

/** So many reports are named, the others counted. */
const NAMED = 3;

/** The form on a desk. */
export class DecisionDesk {
  private form: DescribedForm | undefined;
  private readonly go = byId<HTMLButtonElement>("decide-go");

  constructor(
    private readonly picture: () => DeskPicture,
    private readonly decide: (decision: Values) => Promise<boolean>,
  ) {
    byId("decide-form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.carryOut();
    });
  }

  /** Fills it in, to be looked at before it is carried out. */
  prepare(decision: Values): void {
    this.draw();
    this.form?.show(decision);
  }

  /** Draws it with what the delegation knows now. */
  draw(): void {
    if (this.form) this.form.draw();
    else {
      this.form = new DescribedForm(byId("decide-fields"), {
        prefix: "decide",
        forms: frame.forms,
        label: t("form.what"),
        none: t("form.choose"),
        t,
        names: () => deskNames(this.picture(), t),
        possible: (form) => isPossible(form, deskNames(this.picture(), t)),
        preview: (decision) => this.preview(decision),
        changed: () => this.usable(),
      });
    }
    this.usable();
  }

  private usable(): void {
    byId("decide-with").hidden = this.form?.isChosen !== true;
    this.go.disabled = this.form?.written == null;
  }

  private async carryOut(): Promise<void> {
    const written = this.form?.written;
    if (written == null) return;
    if (await this.decide(written)) this.form?.clear(String(written["type"]));
  }

  private async preview(decision: Values): Promise<TemplateResult | typeof nothing> {
    try {
      const seen = await request<DecisionPreview>("POST", `${api}/words`, { decision });
      return html`<p class="sentence">${seen.words}.</p>${this.recipients(seen)}`;
    } catch (error) {
      say(words(error), true);
      return nothing;
    }
  }

  /** Of a new sharing policy: what would newly go to whom, and no longer; then where the last report would go. */
  private recipients(seen: DecisionPreview): TemplateResult | typeof nothing {
    if (seen.report === null) return nothing;
    const name = names(this.picture());
    const change = ({ to, gained, lost }: DecisionPreview["changes"][number]): TemplateResult =>
      html`<li><strong>${name(to)}</strong> ${[
        gained.length > 0 ? t("form.gained", list(gained, NAMED)) : "",
        lost.length > 0 ? t("form.lost", list(lost, NAMED)) : "",
      ].join(" ")}</li>`;
    return html`${
      seen.changes.length === 0
        ? html`<p>${t("form.noChange", seen.weighed)}</p>`
        : html`<p>${t("form.changes", seen.weighed)}</p><ul class="recipients changes">${seen.changes.map(change)}</ul>`
    }<details class="form"><summary>${t("form.sent.about")}</summary>${this.fates(seen)}</details>`;
  }

  private fates(seen: DecisionPreview): TemplateResult {
    const name = names(this.picture());
    const groups = new Map<string, string[]>();
    const changed = seen.recipients.filter((one) => one.after !== one.before);
    for (const one of [...changed, ...seen.recipients.filter((one) => !changed.includes(one))]) {
      const fate =
        one.after === null
          ? t("form.sent", markingWords(one.marking), n(100 * one.kept))
          : t("form.stopped", t(`stop.${one.after}`));
      const told = changed.includes(one) ? `${t("form.new")} ${fate}` : fate;
      groups.set(told, [...(groups.get(told) ?? []), name(one.to)]);
    }
    const line = ([fate, all]: [string, string[]]): TemplateResult =>
      html`<li><strong>${fate}</strong> ${all.join(", ")}</li>`;
    return html`<ul class="recipients">${[...groups].map(line)}</ul>`;
  }
}
