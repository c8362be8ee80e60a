// The words of the page: texts of the message files, names of those who take part, and events as sentences.
import type { FilmText } from "../keys";
import type { Cast, Happening, Value } from "./model";

export class Words {
  private readonly names = new Map<string, string>();
  private readonly numbers: Intl.NumberFormat;

  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    language: string,
    cast: Cast,
    names: Readonly<Record<string, string>>,
  ) {
    this.numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    for (const each of [...cast.nations, ...cast.institutions, ...cast.networks]) this.names.set(each.id, each.name);
    for (const [id, name] of Object.entries(names)) this.names.set(id, name);
    this.names.set("control", this.text("film.control"));
  }

  /** A text with its parameters filled in. */
  text(key: FilmText, ...values: (string | number)[]): string {
    const text = this.texts[key];
    if (text === undefined) throw new Error(`there is no text ${key}`);
    return fill(
      text,
      values.map((value) => (typeof value === "number" ? this.number(value) : value)),
    );
  }

  /** The name of a nation, institution, network, report or plot. */
  name(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** A number as the language writes it, with two decimals at most. */
  number(value: number): string {
    return this.numbers.format(value);
  }

  /** An event as a sentence. */
  event(event: Happening): string {
    const text = this.texts[`film.event.${event.type}`];
    return text === undefined
      ? event.type
      : fill(
          text,
          event.values.map((value) => this.value(value)),
        );
  }

  private value(value: Value): string {
    if (value === null) return this.text("film.unknown");
    if (typeof value === "number") return this.number(value);
    if (typeof value === "boolean") return this.text(value ? "film.yes" : "film.no");
    return (
      this.names.get(value) ??
      this.texts[`film.word.${value}`] ??
      this.texts[`story.obstacle.${value}`] ??
      value.replace(/\b[A-Z]{3}\b(?![-/])/g, (id) => this.name(id))
    );
  }
}

/** Fills {0}, {1} … of a message; a doubled apostrophe is one, as in the message files. */
function fill(text: string, values: string[]): string {
  return text.replace(/\{(\d+)\}/g, (_, index: string) => values[Number(index)] ?? "").replaceAll("''", "'");
}
