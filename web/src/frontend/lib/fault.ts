// What is wrong with a field, said at the field; it goes as soon as the field is changed.

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Says what is wrong with a field; an empty text takes it back. */
export function fault(field: Field, text: string): void {
  const id = `${field.id}-wrong`;
  document.getElementById(id)?.remove();
  if (text === "") {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
    return;
  }
  const line = document.createElement("p");
  line.id = id;
  line.className = "wrong fault";
  line.setAttribute("role", "alert");
  line.textContent = text;
  field.after(line);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", id);
  field.addEventListener("input", () => fault(field, ""), { once: true });
}
