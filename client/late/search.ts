import { pageData } from "@/lib/page-data";
import { routes } from "@/lib/routes";
import { type Find, searchIn } from "@/lib/search/find";
import { loadData } from "../parts/late";
import { type Dialog, makeDialog } from "./search/dialog";
import { emptyHanded, resultItem } from "./search/results";

let dialog: Dialog | undefined;

/** Opens the dialog, with a text to look for where there is one; the first time, it loads what is searched. */
export function openSearch(text?: string) {
  // Without the element there is no dialog to show; the list of causes is next best.
  if (!("HTMLDialogElement" in window)) return location.assign(routes.causes);
  dialog ??= startDialog();
  dialog.open(text);
}

const invitation = "An error code, an event number, a registry value, a command, or a few words.";

function startDialog(): Dialog {
  const made = makeDialog();
  let find: Find | undefined;
  let loading = false;

  const show = () => {
    const text = made.input.value.trim();
    if (text === "") return made.show(invitation, []);
    if (!find) {
      if (!loading) void load();
      return made.show("Loading …", []);
    }
    const { found, unknown } = find(text);
    const missing = unknown.length === 0 ? "" : `${unknown.join(", ")} is not in this guide. `;
    if (found.length === 0)
      return made.show(`${missing || `Nothing found for “${text.slice(0, 60)}”. `}These pages may help:`, emptyHanded());
    made.show(`${missing}${found.length} ${found.length === 1 ? "result" : "results"}`, found.map(resultItem));
  };

  const load = async () => {
    loading = true;
    try {
      await loadData("search");
      find = await searchIn(pageData("search"));
      show();
    } catch {
      made.show("The search could not be loaded. Type again to try again, or open one of these pages:", emptyHanded());
    }
    loading = false;
  };

  made.input.addEventListener("input", show);
  show();
  void load();
  return made;
}
