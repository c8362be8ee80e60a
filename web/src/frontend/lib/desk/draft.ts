// What is begun and not sent, in a field that comes and goes with its card: it lies in the browser until it is sent.
import { frame } from "../room";

/** The draft of a field. */
export function kept(field: string): { text: string; keep(text: string): void; clear(): void } {
  const key = `entente-draft-${frame.id}-${field}`;
  return {
    text: localStorage.getItem(key) ?? "",
    keep: (text) => localStorage.setItem(key, text),
    clear: () => localStorage.removeItem(key),
  };
}
