// What a delegation can decide: every kind has its form, its words, and a button that carries it out or proposes it.
import { html, nothing, type TemplateResult } from "lit-html";
import { byId } from "./dom";
import { DescribedForm } from "./forms/described";
import type { Values } from "./forms/model";
import { deskNames } from "./forms/names";
import type { DecisionPreview, DeskPicture } from "./pictures";
import { api, frame, n, say, t, words } from "./room";
import { request } from "./server";

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

  /** Of a new sharing policy: to whom a report would go, and what is new about it. */
  private recipients(seen: DecisionPreview): TemplateResult | typeof nothing {
    if (seen.report === null) return nothing;
    const { partners, open } = this.picture();
    const names = new Map([...partners, ...open.institutions].map((one) => [one.id, one.name]));
    const groups = new Map<string, DecisionPreview["recipients"]>();
    const changed = seen.recipients.filter((one) => one.after !== one.before);
    for (const one of [...changed, ...seen.recipients.filter((one) => !changed.includes(one))]) {
      const fate =
        one.after === null
          ? t("form.sent", one.marking, n(100 * one.kept))
          : t("form.stopped", t(`obstacle.${one.after}`));
      const told = changed.includes(one) ? `${t("form.new")} ${fate}` : fate;
      groups.set(told, [...(groups.get(told) ?? []), one]);
    }
    const line = ([fate, all]: [string, DecisionPreview["recipients"]]): TemplateResult =>
      html`<li><strong>${fate}</strong> ${all.map((one) => names.get(one.to) ?? one.to).join(", ")}</li>`;
    return html`<p class="facts">${t("form.sent.about", seen.report)}</p>
      <ul class="recipients">${[...groups].map(line)}</ul>`;
  }
}
