// Every number explains itself: a button with a measure's name opens its definition, unit and source.

document.addEventListener("click", (event) => {
  const target = event.target as HTMLElement;
  const button = target.closest<HTMLElement>("button[data-measure]");
  const dialog = document.getElementById("explain") as HTMLDialogElement | null;
  if (dialog === null) return;
  if (button) void explain(dialog, button.dataset["measure"]!);
  else if (target === dialog || target.closest("[data-close]")) dialog.close();
});

async function explain(dialog: HTMLDialogElement, measure: string): Promise<void> {
  const response = await fetch(`/measures/${encodeURIComponent(measure)}`);
  if (!response.ok) return;
  const content = document.getElementById("explain-content")!;
  // Our own server's markup, in which every text is escaped.
  content.replaceChildren(...new DOMParser().parseFromString(await response.text(), "text/html").body.childNodes);
  dialog.showModal();
}
