// A described form on a page: the kind is chosen from a list, its fields are asked, and what it would do is said in
// words.
import { html, nothing, render } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { ExerciseText } from "../keys";
import { controls } from "./controls";
import { decision, missing, type Form, type Names, type Values, values } from "./model";

const PAUSE_MILLIS = 250;

/** What a form needs of its page. */
export interface Page {
  /** How the ids of its controls begin. */
  prefix: string;
  forms: Form[];
  /** What the list of kinds is called, and what stands in it while none is chosen. */
  label: string;
  none: string;
  t(key: ExerciseText, ...values: string[]): string;
  names(): Names;
  /** Says in words, and shows, what a decision would do. */
  preview(decision: Values): Promise<unknown>;
  /** Whether a kind can be chosen now; all can where this is not there. */
  possible?(form: Form): boolean;
  /** Hears that something was filled in. */
  changed?(): void;
}

/** The form; it keeps what is filled in while the page around it changes. */
export class DescribedForm {
  private chosen: Form | undefined;
  private readonly drafts = new Map<string, Values>();
  private told: unknown = nothing;
  private asked = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly page: Page,
  ) {
    this.draw();
  }

  /** Draws it anew, with the names there are now. */
  draw(): void {
    render([this.kinds(), this.chosen ? this.fields(this.chosen) : nothing], this.place);
  }

  /** Chooses a kind and fills it in; nothing is chosen for null. */
  show(written: Values | null): void {
    this.chosen = this.page.forms.find(({ type }) => type === written?.["type"]);
    this.told = nothing;
    if (this.chosen && written) this.drafts.set(this.chosen.type, values(written));
    this.changed();
  }

  /** What it says; null where no kind is chosen or something is missing. */
  get written(): Values | null {
    return this.chosen && missing(this.chosen, this.values).length === 0 ? decision(this.chosen, this.values) : null;
  }

  /** Whether a kind is chosen. */
  get isChosen(): boolean {
    return this.chosen !== undefined;
  }

  /** Forgets what was filled in for a kind; another that was chosen meanwhile stays. */
  clear(type = this.chosen?.type ?? ""): void {
    this.drafts.delete(type);
    if (this.chosen === undefined || this.chosen.type === type) this.show(null);
  }

  private get values(): Values {
    const type = this.chosen?.type ?? "";
    const found = this.drafts.get(type) ?? {};
    this.drafts.set(type, found);
    return found;
  }

  private kinds(): unknown {
    const { prefix, forms, label, none } = this.page;
    const groups = [...new Set(forms.map(({ group }) => group))];
    const barred = (one: Form): boolean => one !== this.chosen && this.page.possible?.(one) === false;
    const shut = forms.filter(barred);
    const option = (one: Form): unknown =>
      html`<option value=${one.type} .selected=${live(one.type === this.chosen?.type)} ?disabled=${barred(one)}>${
        one.title
      }</option>`;
    const choose = (event: Event): void => {
      const type = (event.target as HTMLSelectElement).value;
      this.chosen = forms.find((one) => one.type === type);
      this.told = nothing;
      this.changed();
    };
    return html`<label for=${`${prefix}-kind`}>${label}</label>
      <select id=${`${prefix}-kind`} @change=${choose}>
        <option value="" .selected=${live(this.chosen === undefined)}>${none}</option>
        ${groups.map((group) => {
          const own = forms.filter((one) => one.group === group && !shut.includes(one)).map(option);
          return group === "" ? own : html`<optgroup label=${group}>${own}</optgroup>`;
        })}
        ${shut.length === 0
          ? nothing
          : html`<optgroup label=${this.page.t("form.notNow")}>${shut.map(option)}</optgroup>`}
        </select>`;
  }

  private fields(form: Form): unknown {
    const { prefix, t, names } = this.page;
    const setting = { prefix, form, root: this.values, names: names(), t, changed: () => this.changed() };
    return html`<p class="facts about">${form.about}</p>
      <div id=${`${prefix}-preview`} class="preview" aria-live="polite">${this.told}</div>
      <div class="parts" data-form=${form.type}>${controls(setting)}</div>`;
  }

  private changed(): void {
    this.draw();
    this.page.changed?.();
    const asked = ++this.asked;
    window.setTimeout(() => void this.preview(asked), PAUSE_MILLIS);
  }

  private async preview(asked: number): Promise<void> {
    if (asked !== this.asked) return;
    const written = this.written;
    const told = written === null ? nothing : await this.page.preview(written);
    if (asked !== this.asked) return;
    this.told = told;
    this.draw();
  }
}
