// Double clicks do once: the second click of one, as the system counts them, presses no button.

/** Lets no button of the page be pressed twice by one double click; keys press as often as they are pressed. */
export function once(): void {
  document.addEventListener(
    "click",
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest("button") : null;
      if (event.detail < 2 || pressed === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
