// What the server computes for a review.
import { api, say, words } from "../room";
import { request } from "../server";

const LOOK_MILLIS = 150;

interface State<R> {
  number: number;
  done: number;
  total: number;
  result: R | null;
  failure: string | null;
}

/** Has the server compute something, shows how far it is, and gives what came of it. */
export async function compute<R>(body: unknown, progress: HTMLProgressElement): Promise<R | null> {
  try {
    let state = await request<State<R>>("POST", `${api}/reviews`, body);
    progress.hidden = false;
    while (state.result === null && state.failure === null) {
      progress.max = Math.max(1, state.total);
      progress.value = state.done;
      await new Promise((resolve) => window.setTimeout(resolve, LOOK_MILLIS));
      state = await request<State<R>>("GET", `${api}/reviews/${state.number}`);
    }
    if (state.failure !== null) say(state.failure, true);
    return state.result;
  } catch (error) {
    say(words(error), true);
    return null;
  } finally {
    progress.hidden = true;
  }
}
