// What every page needs: htmx sends the session's token with whatever may change something.
import { csrfToken } from "../lib/server";

// A double click does once: its second press is for nobody. Forms that lead to another page are sent once.
document.addEventListener(
  "click",
  (event) => {
    const pressed = (event.target as Element).closest("button");
    if (event.detail > 1 && pressed?.closest(".room-page, form[method=post]")) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);
const sent = new WeakSet<HTMLFormElement>();
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== "post") return;
  if (sent.has(form)) event.preventDefault();
  sent.add(form);
});
window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => sent.delete(form)));

document.body.addEventListener("htmx:configRequest", (event) => {
  const detail = (event as CustomEvent<{ headers: Record<string, string> }>).detail;
  detail.headers["X-CSRF-Token"] = csrfToken();
});
