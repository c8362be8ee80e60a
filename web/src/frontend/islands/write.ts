// The page on which scenarios are written. The text is the only truth: the form changes the text, and shows what it
// says.
import { byId, make } from "../lib/film/dom";
import { csrfToken } from "../lib/server";
import { Draft } from "../lib/writing/draft";
import { Fields } from "../lib/writing/fields";
import { Gutter, place } from "../lib/writing/gutter";
import { type EditorPicture, type Texts, type Violation, said } from "../lib/writing/model";
import { showPreview } from "../lib/writing/preview";

/** How long after the last key the text is checked, in milliseconds. */
const PAUSE = 300;

/** Files above this size are not shown for repair when they are refused, in bytes. */
const REPAIRABLE = 500_000;

/** What a new element of a list begins with. */
const NEW: Record<string, string> = {
  nations: "{id: NEW}",
  relations: "{between: [AAA, BBB], affinity: 0}",
  agreements: "{parties: [AAA, BBB]}",
  institutions: "{id: new-institution, kind: regionalSecurity, members: []}",
  networks: "{id: new-network, footprint: {}}",
};

class Refused extends Error {
  constructor(
    readonly violations: Violation[],
    message: string,
  ) {
    super(message);
  }
}

async function send<T>(path: string, body: string, type = "application/json"): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": type, "X-CSRF-Token": csrfToken(), Accept: "application/json" },
    body,
  });
  const text = await answer.text();
  if (!answer.ok) {
    const problem = JSON.parse(text) as { title: string; detail?: string; violations?: Violation[] };
    const violations = problem.violations ?? [];
    throw new Refused(violations, problem.detail ?? violations[0]?.advice ?? problem.title);
  }
  return JSON.parse(text) as T;
}

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
    const before = this.source.value;
    let from = 0;
    while (from < before.length && from < text.length && before[from] === text[from]) from++;
    let tail = 0;
    while (
      tail < before.length - from &&
      tail < text.length - from &&
      before[before.length - 1 - tail] === text[text.length - 1 - tail]
    )
      tail++;
    this.source.setRangeText(text.slice(from, text.length - tail), from, before.length - tail, "preserve");
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
    const list = this.section.value.replace(/\[\d+\]$/, "");
    await this.change("add", list, NEW[list] ?? "{}");
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
    if (look.help) {
      const { path, text, unit, standard, source } = look.help;
      byId("editor-help").replaceChildren(
        make("b", {}, path),
        ` ${text}${unit === "" ? "" : ` (${unit})`}`,
        standard === "" ? "" : ` – ${said(this.texts, "standard", standard)}`,
        source === "" ? "" : ` · ${source}`,
      );
    }
    showPreview(look.preview, this.texts, byId("editor-preview-state"), byId("editor-map"), byId("editor-matrices"));
    this.root.dataset.ready = "true";
    this.root.dataset.wrong = String(wrong);
  }

  private showForm(): void {
    if (this.look?.form)
      this.fields.show(this.look.form, this.look.violations, byId<HTMLInputElement>("editor-written").checked);
  }

  private showViolations(violations: readonly Violation[]): void {
    byId("editor-violations").replaceChildren(
      ...violations.map((violation) => {
        const go = make("button", { type: "button", class: "line", lang: "en" }, violation.text);
        go.addEventListener("click", () => {
          const at = place(this.source.value, violation.line, violation.column);
          this.source.focus();
          this.source.setSelectionRange(
            at,
            this.source.value.indexOf("\n", at) < 0 ? this.source.value.length : this.source.value.indexOf("\n", at),
          );
          this.source.scrollTop =
            (violation.line - 4) * (this.source.scrollHeight / Math.max(1, this.source.value.split("\n").length));
        });
        return make("li", {}, go);
      }),
    );
  }

  private showSections(look: EditorPicture): void {
    const chosen = this.section.value;
    const options: HTMLElement[] = [];
    for (const section of look.sections) {
      const name = section.path === "" ? said(this.texts, "general") : section.path;
      if (!section.items) {
        options.push(make("option", { value: section.path }, name));
        continue;
      }
      const group = make("optgroup", { label: `${name} (${section.items.length})` });
      for (const item of section.items)
        group.append(make("option", { value: item.path }, item.label === "" ? item.path : item.label));
      if (section.items.length === 0) group.append(make("option", { value: section.path }, `${name} –`));
      options.push(group);
    }
    this.section.replaceChildren(...options);
    this.section.value = chosen;
    if (this.section.selectedIndex < 0) this.section.value = "";
    const inList = /\[\d+\]$/.test(this.section.value);
    byId("editor-remove").hidden = !inList;
    byId("editor-add").hidden = !(this.section.value.replace(/\[\d+\]$/, "") in NEW);
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
    const link = make("a", {
      download: `${byId<HTMLInputElement>("editor-name").value || "scenario"}.${this.isJson() ? "json" : "yaml"}`,
    });
    link.href = URL.createObjectURL(new Blob([this.source.value], { type: "application/yaml" }));
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private async upload(file: File): Promise<void> {
    try {
      const answer = await fetch(`/editor/upload?name=${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers: { "X-CSRF-Token": csrfToken(), Accept: "application/json" },
        body: file,
      });
      const read = JSON.parse(await answer.text()) as {
        text?: string;
        title?: string;
        detail?: string;
        violations?: Violation[];
      };
      if (answer.ok && read.text !== undefined) {
        this.put(read.text);
        this.state.textContent = said(this.texts, "uploaded", file.name);
        return;
      }
      if (file.size <= REPAIRABLE && answer.status === 422) this.put(await file.text());
      this.state.textContent = said(
        this.texts,
        "refused",
        file.name,
        read.detail ?? read.violations?.[0]?.text ?? read.title ?? "",
      );
    } catch (failure) {
      this.state.textContent = said(this.texts, "refused", file.name, message(failure));
    }
    this.state.classList.add("wrong");
  }
}

function message(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

const root = document.getElementById("editor");
if (root) new Editor(root);
