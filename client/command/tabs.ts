import * as hook from "@/components/command/hooks";
import { recall, remember, shellKey } from "./browser-storage";

const all = <E extends HTMLElement>(within: ParentNode, selector: string) => [...within.querySelectorAll<E>(selector)];
const formsOf = (block: HTMLElement) => all(block, `.${hook.form}`);
const tabsOf = (block: HTMLElement) => all<HTMLButtonElement>(block, "[role=tab]");
const blocks = (selector: string) => all(document, `.${hook.block}${selector}`);

let count = 0;

/** Joins the tabs of each command to its forms, and shows the form for the shell that the reader chose last. */
export function joinTabs() {
  const shell = recall(shellKey);
  for (const block of blocks(`:not(.${hook.tabbed})`)) {
    const forms = formsOf(block);
    if (forms.length === 1) continue;
    tabsOf(block).forEach((tab, i) => {
      const form = forms[i]!;
      tab.id = `tab-${++count}`;
      form.id = `form-${count}`;
      tab.setAttribute("aria-controls", form.id);
      form.setAttribute("role", "tabpanel");
      form.setAttribute("aria-labelledby", tab.id);
    });
    const remembered = forms.findIndex(({ dataset }) => dataset.language === shell);
    choose(block, Math.max(remembered, 0));
    block.classList.add(hook.tabbed);
  }
}

function choose(block: HTMLElement, at: number) {
  const forms = formsOf(block);
  forms.forEach((form, i) => void (form.hidden = i !== at));
  tabsOf(block).forEach((tab, i) => {
    tab.setAttribute("aria-selected", String(i === at));
    tab.tabIndex = i === at ? 0 : -1;
  });
  // A way through menus has nothing to copy, and no word to fill in.
  for (const [button, needed] of [
    [hook.copy, "pre"],
    [hook.fillOpen, `.${hook.word}`],
  ])
    for (const one of all<HTMLButtonElement>(block, `.${button}`)) one.disabled = !forms[at]!.querySelector(needed!);
}

/** A form by one name is shown in every command that has it; what was clicked stays where it is on the screen. */
function showEverywhere(tab: HTMLElement, { dataset }: HTMLElement) {
  const before = tab.getBoundingClientRect().top;
  for (const block of blocks(`.${hook.tabbed}`)) {
    const at = formsOf(block).findIndex((form) => form.dataset.shell === dataset.shell);
    if (at >= 0) choose(block, at);
  }
  scrollBy(0, tab.getBoundingClientRect().top - before);
  // A way through menus belongs to one task: for the next, the reader wants the shell again.
  if (dataset.language !== "gui") remember(shellKey, dataset.language!);
}

export function startTabs() {
  document.addEventListener("click", ({ target }) => {
    const tab = (target as Element).closest<HTMLButtonElement>(`.${hook.tabbed} [role=tab]`);
    const block = tab?.closest<HTMLElement>(`.${hook.block}`);
    if (tab && block) showEverywhere(tab, formsOf(block)[tabsOf(block).indexOf(tab)]!);
  });
  document.addEventListener("keydown", ({ key, target }) => {
    const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const list = by ? (target as Element).closest<HTMLElement>(`.${hook.tabs}`) : null;
    if (!list) return;
    const tabs = tabsOf(list);
    const next = tabs[(tabs.indexOf(target as HTMLButtonElement) + by + tabs.length) % tabs.length]!;
    next.focus({ preventScroll: true });
    next.click();
  });
}
