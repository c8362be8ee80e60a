// How islands talk to the server.

/** What a request that changes something must carry. */
export function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? "";
}

/** What the server said was wrong. */
export interface Problem {
  title: string;
  status: number;
  detail?: string;
  violations?: { path: string; value: string | null; advice: string; file: string }[];
}

/** A request that was not served. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Sends a request and reads JSON. */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrfToken(), Accept: "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) {
    let problem: Problem = { title: response.statusText, status: response.status };
    try {
      problem = JSON.parse(text) as Problem;
    } catch {
      // Not from our server: its status is all there is to say.
    }
    throw new Refusal(problem);
  }
  return (text === "" ? undefined : JSON.parse(text)) as T;
}
