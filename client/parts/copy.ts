import { copyText } from "@/lib/clipboard";

const shownFor = 2000;

/** Shows the copy buttons and makes them copy the code of the shell that is shown, without a line end behind it. */
export function startCopying() {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "skip";
  document.body.append(status);

  for (const button of document.querySelectorAll<HTMLButtonElement>(".copy")) {
    button.hidden = button.closest(".command")?.querySelector("pre") === null;
    button.addEventListener("click", async () => {
      const code = button.closest(".command")?.querySelector(".form:not([hidden]) code");
      const copied = await copyText((code?.textContent ?? "").replace(/\n+$/, ""));
      const said = copied ? "Copied" : "Press Ctrl+C";
      if (!copied && code) getSelection()?.selectAllChildren(code);
      button.textContent = said;
      status.textContent = copied ? "Copied" : "Copying is blocked here. The command is selected: press Ctrl+C.";
      setTimeout(() => {
        button.textContent = "Copy";
        status.textContent = "";
      }, shownFor);
    });
  }
}
