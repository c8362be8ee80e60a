// The page on which scenarios are written. The text is the only truth: the form changes the text, and shows what it
// says.
import { html, type TemplateResult } from "lit-html";
import { byId, fill } from "../lib/dom";
import { download } from "../lib/download";
import { difference } from "../lib/writing/change";
import { message, send, upload } from "../lib/writing/client";
import { Draft } from "../lib/writing/draft";
import { Fields } from "../lib/writing/fields";
import { Gutter, place } from "../lib/writing/gutter";
import { type EditorPicture, type Texts, type Violation, said } from "../lib/writing/model";
import { showPreview } from "../lib/writing/preview";
import { canGrow, fresh, isElement, listOf, showSections } from "../lib/writing/sections";

/** How long after the last key the text is checked, in milliseconds. */
const PAUSE = 300;

class Editor {
  private readonly source = byId<HTMLTextAreaElement>("editor-source");
  private readonly section = byId<HTMLSelectElement>("editor-section");
  private readonly state = byId("editor-state");
  private readonly gutter = new Gutter(byId("editor-gutter"), this.source);
  private readonly fields: Fields;
  private readonly draft: Draft;
  private readonly texts: Texts = Object.fromEntries(
    Object.entries(byId("editor-texts").dataset).map(([name, text]) => [name, text ?? ""]),
  );
  private timer = 0;
  private asked = 0;
  private look: EditorPicture | null = null;

  constructor(private readonly root: HTMLElement) {
    this.fields = new Fields(
      byId("editor-fields"),
      this.texts,
      (what, path, value) => void this.change(what, path, value),
    );
    this.draft = new Draft(root.dataset.reference ?? "", this.source.value);
    const draft = this.draft.find();
    if (draft !== null) {
      this.source.value = draft;
      byId("editor-draft").hidden = false;
    }
    this.connect();
    void this.check();
  }

  private connect(): void {
    this.source.addEventListener("input", () => this.typed());
    for (const moved of ["keyup", "click"]) this.source.addEventListener(moved, () => this.later());
    this.section.addEventListener("change", () => void this.check());
    byId("editor-written").addEventListener("change", () => this.showForm());
    byId("editor-discard").addEventListener("click", () => {
      this.draft.forget();
      this.put(this.draft.opened);
      byId("editor-draft").hidden = true;
    });
    byId("editor-save").addEventListener("click", () => void this.save());
    byId("editor-download").addEventListener("click", () => this.download());
    byId("editor-add").addEventListener("click", () => void this.add());
    byId("editor-remove").addEventListener("click", () => void this.change("remove", this.section.value, null));
    const file = byId<HTMLInputElement>("editor-file");
    file.addEventListener("change", () => {
      const chosen = file.files?.[0];
      if (chosen) void this.upload(chosen);
      file.value = "";
    });
  }

  private typed(): void {
    this.gutter.number();
    this.draft.keep(this.source.value);
    this.later();
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), PAUSE);
  }

  /** Puts another text in place, changing as little of it as possible, and checks it. */
  private put(text: string): void {
    const { from, to, text: changed } = difference(this.source.value, text);
    this.source.setRangeText(changed, from, to, "preserve");
    this.typed();
  }

  private body(more: Record<string, unknown> = {}): string {
    return JSON.stringify({
      text: this.source.value,
      file: this.root.dataset.file,
      section: this.section.value,
      cursor: this.source.selectionStart,
      ...more,
    });
  }

  private async check(): Promise<void> {
    const turn = ++this.asked;
    try {
      const look = await send<EditorPicture>("/editor/look", this.body());
      if (turn === this.asked) this.show(look);
    } catch (failure) {
      if (turn === this.asked) this.state.textContent = said(this.texts, "failed", message(failure));
    }
  }

  /** Changes the text. What was typed before the answer came is kept: the change is then made to that text instead. */
  private async change(what: "set" | "remove" | "add", path: string, value: string | null): Promise<void> {
    try {
      let sent: string;
      let look: EditorPicture;
      do {
        sent = this.source.value;
        look = await send<EditorPicture>("/editor/change", this.body({ what, path, value }));
      } while (this.source.value !== sent);
      this.asked++;
      this.put(look.text ?? sent);
      window.clearTimeout(this.timer);
      this.show(look);
    } catch (failure) {
      this.state.textContent = said(this.texts, "failed", message(failure));
    }
  }

  private async add(): Promise<void> {
    const list = listOf(this.section.value);
    await this.change("add", list, fresh(list));
    const items = this.look?.sections.find((section) => section.path === list)?.items ?? [];
    const last = items[items.length - 1];
    if (last) {
      this.section.value = last.path;
      await this.check();
    }
  }

  private show(look: EditorPicture): void {
    this.look = look;
    const wrong = look.violations.length;
    this.state.textContent =
      wrong === 0 ? said(this.texts, "valid") : said(this.texts, wrong === 1 ? "invalidOne" : "invalidMany", wrong);
    this.state.classList.toggle("wrong", wrong > 0);
    this.source.setAttribute("aria-invalid", String(wrong > 0));
    this.gutter.number();
    this.gutter.mark(look.violations);
    this.showViolations(look.violations);
    if (look.sections.length > 0) this.showSections(look);
    this.showForm();
    if (look.help) fill(byId("editor-help"), this.help(look.help));
    showPreview(look.preview, this.texts, byId("editor-preview-state"), byId("editor-map"), byId("editor-matrices"));
    this.root.dataset.ready = "true";
    this.root.dataset.wrong = String(wrong);
  }

  private showForm(): void {
    if (this.look?.form)
      this.fields.show(this.look.form, this.look.violations, byId<HTMLInputElement>("editor-written").checked);
  }

  private help({ path, text, language, unit, standard, source }: NonNullable<EditorPicture["help"]>): TemplateResult {
    const left = standard === "" ? "" : ` – ${said(this.texts, "standard", standard)}`;
    const rest = `${unit === "" ? "" : ` (${unit})`}${left}${source === "" ? "" : ` · ${source}`}`;
    return html`<b>${path}</b> <span lang=${language}>${text}</span>${rest}`;
  }

  private showViolations(violations: readonly Violation[]): void {
    const line = (violation: Violation): TemplateResult =>
      html`<li><button type="button" class="line" lang=${violation.language}
        @click=${() => this.goTo(violation)}>${violation.text}</button></li>`;
    fill(byId("editor-violations"), violations.map(line));
  }

  private goTo({ line, column }: Violation): void {
    const text = this.source.value;
    const at = place(text, line, column);
    const end = text.indexOf("\n", at);
    this.source.focus();
    this.source.setSelectionRange(at, end < 0 ? text.length : end);
    this.source.scrollTop = (line - 4) * (this.source.scrollHeight / Math.max(1, text.split("\n").length));
  }

  private showSections(look: EditorPicture): void {
    showSections(this.section, look.sections, this.texts);
    byId("editor-remove").hidden = !isElement(this.section.value);
    byId("editor-add").hidden = !canGrow(this.section.value);
  }

  private async save(): Promise<void> {
    const name = byId<HTMLInputElement>("editor-name").value;
    try {
      const { reference } = await send<{ reference: string }>("/editor/save", this.body({ name }));
      this.draft.forget();
      byId("editor-draft").hidden = true;
      this.state.textContent = said(this.texts, "saved", reference);
      this.state.classList.remove("wrong");
      const watch = byId<HTMLAnchorElement>("editor-watch");
      watch.href = `/watch?scenario=${encodeURIComponent(reference)}`;
      watch.hidden = false;
    } catch (failure) {
      this.state.textContent = said(this.texts, "failed", message(failure));
      this.state.classList.add("wrong");
    }
  }

  private isJson(): boolean {
    return this.source.value.trimStart().startsWith("{");
  }

  private download(): void {
    const name = byId<HTMLInputElement>("editor-name").value || "scenario";
    download(`${name}.${this.isJson() ? "json" : "yaml"}`, "application/yaml", this.source.value);
  }

  private async upload(file: File): Promise<void> {
    try {
      const { text, refused } = await upload(file);
      if (text !== null) this.put(text);
      if (refused === null) {
        this.state.textContent = said(this.texts, "uploaded", file.name);
        return;
      }
      this.state.textContent = said(this.texts, "refused", file.name, refused);
    } catch (failure) {
      this.state.textContent = said(this.texts, "refused", file.name, message(failure));
    }
    this.state.classList.add("wrong");
  }
}

const root = document.getElementById("editor");
if (root) new Editor(root);
