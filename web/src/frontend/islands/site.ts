// What every page needs: htmx sends the session's token with whatever may change something.
import { csrfToken } from "../lib/server";

document.body.addEventListener("htmx:configRequest", (event) => {
  const detail = (event as CustomEvent<{ headers: Record<string, string> }>).detail;
  detail.headers["X-CSRF-Token"] = csrfToken();
});
