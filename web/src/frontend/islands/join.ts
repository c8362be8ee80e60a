// A code groups itself while it is typed.
import { grouped } from "../lib/joincode";

const code = document.getElementById("code");

if (code instanceof HTMLInputElement) {
  code.addEventListener("input", (event) => {
    // What a keyboard has not yet settled on is left alone, and so is a hyphen that is being deleted.
    if ((event as InputEvent).isComposing) return;
    const { text, caret } = grouped(code.value, code.selectionStart ?? code.value.length);
    if (text === code.value) return;
    code.value = text;
    code.setSelectionRange(caret, caret);
  });
}
