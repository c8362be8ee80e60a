// How the page on which scenarios are written talks to the server.
import { csrfToken } from "../server";
import type { Violation } from "./model";

/** A text that the server did not take. */
export class Refused extends Error {
  constructor(
    readonly violations: Violation[],
    message: string,
  ) {
    super(message);
  }
}

/** Sends a body and reads JSON. */
export async function send<T>(path: string, body: string): Promise<T> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrfToken(), Accept: "application/json" },
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

/** Files above this size are not shown for repair when they are refused, in bytes. */
const REPAIRABLE = 500_000;

/** What came of a file that was read: its text, and why it was refused where it was. */
export interface Uploaded {
  text: string | null;
  refused: string | null;
}

/** Has the server read a file; a scenario that is refused is given back to be repaired, if it is not too long. */
export async function upload(file: File): Promise<Uploaded> {
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
  if (answer.ok && read.text !== undefined) return { text: read.text, refused: null };
  const repairable = file.size <= REPAIRABLE && answer.status === 422;
  return {
    text: repairable ? await file.text() : null,
    refused: read.detail ?? read.violations?.[0]?.text ?? read.title ?? "",
  };
}

/** What went wrong, in words. */
export function message(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
