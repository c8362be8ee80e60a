// The page's texts for scripts, in the reader's language.
import type { RunText } from "./keys";

let texts: Record<string, string> | undefined;

/** A text with its parameters. */
export function text(key: RunText, ...parameters: (string | number)[]): string {
  texts ??= JSON.parse(document.getElementById("texts")?.textContent ?? "{}") as Record<string, string>;
  const found = texts[key];
  if (found === undefined) throw new Error(`there is no text ${key}`);
  return found.replace(/\{(\d)\}/g, (_, number: string) => String(parameters[Number(number)] ?? ""));
}
