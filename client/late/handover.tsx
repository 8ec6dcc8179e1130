/** Loaded when somebody first wants the text for a ticket: writes it, in each form, from what was answered and filled in. */
import { handover, type HandoverKind } from "@/components/handover/hooks";
import { copyFormatted, copyText } from "@/lib/clipboard";
import { closingDocument } from "@/lib/handover/closing";
import type { TicketDocument } from "@/lib/handover/document";
import { firstFields, neededLeft, otherParts, partsOf } from "@/lib/handover/fields";
import { type Form, type FormId, forms, isForm } from "@/lib/handover/forms";
import { foundOf } from "@/lib/handover/found";
import { requestDocument } from "@/lib/handover/request";
import type { Field } from "@/lib/handover/words";
import { begun } from "@/lib/guide/links";
import { together } from "@/lib/guide/parts";
import { pageData } from "@/lib/page-data";
import { absolute } from "@/lib/routes";
import { recall, remember } from "../command/browser-storage";
import { onFilled, startValues, take, valueOf } from "../command/values";
import styles from "../handover/handover.css?inline";
import { HandoverView } from "../handover/handover-view";
import { type Kept, keepHandover, keptHandover } from "../handover/kept-handover";
import { addStyles } from "../parts/add-styles";
import { readerState } from "../parts/reader-state";
import { show } from "../parts/render";

/** What the opener of the page calls. */
export interface Handover {
  /** Copies the text of this place. */
  copy(place: HTMLElement): Promise<void>;
  /** Draws the lines and the text into the fold of this place. */
  show(place: HTMLElement): void;
}

/** Under this key the browser keeps the form of its tickets: whoever writes two writes them into one system. */
const formKey = "ticket-form";

let started: Handover | undefined;

/** Starts it once; every call returns the same. */
export const startHandover = (): Handover => (started ??= makeHandover());

function makeHandover(): Handover {
  const guide = together({ guide: pageData("guide"), questionWords: pageData("questionWords"), causeWords: pageData("causeWords") });
  const data = pageData("handover");
  const elsewhere = (address: string) => absolute(address, guide.siteUrl);

  let form: FormId = "rich";
  const remembered = recall(formKey);
  if (isForm(remembered)) form = remembered;
  let kept = keptHandover();
  /** What was typed into a line whose value the commands share, while it is no value yet. */
  const problems = new Map<string, { readonly typed: string; readonly problem: string }>();
  const drawn = new Set<HTMLElement>();

  const kindOf = (place: HTMLElement) => place.dataset["kind"] as HandoverKind;
  const valuesNow = (kind: HandoverKind) => ({
    ...kept.values,
    ...Object.fromEntries(
      partsOf(data.words, kind)
        .flatMap(({ fields }) => fields as readonly Field[])
        .flatMap(({ id, value }) => (value ? [[id, valueOf(value) ?? ""]] : [])),
    ),
  });

  function documentOf(kind: HandoverKind): TicketDocument {
    const { state } = readerState(guide);
    const shared = { data, values: valuesNow(kind), absolute: elsewhere, now: new Date() };
    const { fixed } = state;
    if (kind === "closing" && fixed !== undefined) {
      const taken = data.causes[fixed]!.steps.filter(({ id }) => kept.steps.includes(id));
      return closingDocument({ ...shared, guide, state, fixed, taken });
    }
    return requestDocument({ ...shared, found: begun(state) ? foundOf(guide, state) : undefined });
  }

  function become(now: Kept) {
    kept = now;
    keepHandover(kept);
    drawAll();
  }

  function type(field: Field, typed: string) {
    problems.delete(field.id);
    if (!field.value) return become({ ...kept, values: { ...kept.values, [field.id]: typed } });
    const problem = take(field.value, typed);
    if (problem !== undefined) problems.set(field.id, { typed, problem });
    drawAll();
  }

  function draw(place: HTMLElement) {
    const slot = place.querySelector<HTMLElement>(`[data-slot="${handover.slot}"]`)!;
    const kind = kindOf(place);
    const { fixed } = readerState(guide).state;
    const all = partsOf(data.words, kind);
    const values: Readonly<Record<string, string>> = valuesNow(kind);
    show(
      <HandoverView
        kind={kind}
        document={documentOf(kind)}
        form={form}
        onForm={(chosen) => {
          form = chosen;
          remember(formKey, form);
          drawAll();
        }}
        first={firstFields(all)}
        others={otherParts(all)}
        typed={({ id }) => problems.get(id)?.typed ?? values[id] ?? ""}
        problemOf={({ id }) => problems.get(id)?.problem}
        onType={type}
        steps={kind === "closing" && fixed !== undefined ? data.causes[fixed]!.steps : []}
        taken={kept.steps}
        onTake={(id, isTaken) => become({ ...kept, steps: isTaken ? [...kept.steps, id] : kept.steps.filter((one) => one !== id) })}
      />,
      slot,
    );
    drawn.add(place);
  }

  function drawAll() {
    for (const place of drawn) {
      if (place.isConnected) draw(place);
      else drawn.delete(place);
    }
  }

  async function copy(place: HTMLElement) {
    const kind = kindOf(place);
    const document = documentOf(kind);
    const { name, text, markup }: Form = forms[form];
    const isCopied = await (markup ? copyFormatted(markup(document), text(document)) : copyText(text(document)));
    const left = neededLeft(partsOf(data.words, kind), valuesNow(kind)).length;
    place.querySelector(`.${handover.said}`)!.textContent = isCopied
      ? `Copied: ${name.toLowerCase()}.${left === 0 ? "" : ` ${left === 1 ? "1 line is" : `${left} lines are`} still to fill in.`}`
      : "Copying is blocked here. The text is selected: press Ctrl+C.";
    if (!isCopied) select(place);
  }

  /** For Ctrl+C by hand. */
  function select(place: HTMLElement) {
    place.querySelector(`.${handover.fold}`)!.setAttribute("open", "");
    draw(place);
    getSelection()?.selectAllChildren(place.querySelector(`#${handover.text}`)!);
  }

  addStyles(styles);
  startValues();
  onFilled(drawAll);
  // Another state, or one that was forgotten with all that was filled in.
  addEventListener("hashchange", () => {
    kept = keptHandover();
    drawAll();
  });
  return { copy, show: draw };
}
