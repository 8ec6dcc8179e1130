const remembered = "shell";

/** The reader's choice of shell is kept in this browser only; where storage is blocked, for this page only. */
function recall(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
function remember(shell: string) {
  try {
    localStorage.setItem(remembered, shell);
  } catch {
    // Blocked by a policy: the choice holds for this page.
  }
}

/** Turns the forms of a command, which stand one under the other without script, into tabs. */
export function makeTabs() {
  document.querySelectorAll<HTMLElement>(".command:not([data-forms='1']):not(.tabbed)").forEach(addTabs);
  const chosen = recall();
  if (chosen) showEverywhere(chosen);
}

/** For each command with tabs, the function that shows a form by name, where it has one. */
const shown: ((name: string) => void)[] = [];
const showEverywhere = (name: string) => shown.forEach((show) => show(name));

let count = 0;

function addTabs(block: HTMLElement) {
  const forms = [...block.querySelectorAll<HTMLElement>(".form")];
  const list = document.createElement("span");
  list.className = "tabs";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Shell");
  const tabs = forms.map((form) => {
    const tab = document.createElement("button");
    const id = `tab-${++count}`;
    form.id ||= `form-${count}`;
    Object.assign(tab, { type: "button", id, textContent: form.dataset.shell ?? "" });
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", form.id);
    form.setAttribute("role", "tabpanel");
    form.setAttribute("aria-labelledby", id);
    list.append(tab);
    return tab;
  });

  const show = (name: string) => {
    const at = forms.findIndex((form) => form.dataset.shell === name);
    if (at < 0) return;
    forms.forEach((form, i) => {
      form.hidden = i !== at;
      tabs[i]!.setAttribute("aria-selected", String(i === at));
      tabs[i]!.tabIndex = i === at ? 0 : -1;
    });
    const copy = block.querySelector<HTMLButtonElement>(".copy");
    if (copy) copy.hidden = forms[at]!.querySelector("pre") === null;
  };

  list.addEventListener("click", (event) => {
    const name = forms[tabs.indexOf(event.target as HTMLButtonElement)]?.dataset.shell;
    if (!name) return;
    remember(name);
    showEverywhere(name);
  });
  list.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0) return;
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = tabs[(at + by + tabs.length) % tabs.length]!;
    next.focus();
    next.click();
  });
  shown.push(show);

  block.querySelector(".command-tools")?.prepend(list);
  block.classList.add("tabbed");
  show(forms[0]!.dataset.shell ?? "");
}
