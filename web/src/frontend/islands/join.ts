// A code is typed in groups of four, as it stands on the trainer's screen.
const code = document.getElementById("code");

/** What was typed, in capitals and with a hyphen after each group; a pasted link's code stays as it is. */
function grouped(typed: string): string {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  return plain.length > 8 ? plain : plain.replace(/(.{4})(?=.)/g, "$1-");
}

if (code instanceof HTMLInputElement) {
  code.addEventListener("input", () => {
    if (code.selectionStart === code.value.length) code.value = grouped(code.value);
  });
}
