/** Loaded when somebody first says what he knows: the box at work, and the list of everything that can be known. */
import { know } from "@/components/know/hooks";
import { ObservationList } from "@/components/know/observation-list";
import type { BoxSize } from "@/components/know/hooks";
import { observationGroups } from "@/lib/guide/observed";
import { worded } from "@/lib/guide/parts";
import { keyOf, type OneAnswer } from "@/lib/observations/set";
import { pageData } from "@/lib/page-data";
import { addKnown, takeBack } from "../know/change-known";
import { type Early, nothingEarly } from "../know/early";
import { startFinder } from "../know/finder";
import styles from "../know/know.css?inline";
import { type Box, KnowView } from "../know/know-view";
import { startLines } from "../know/lines";
import { addStyles } from "../parts/add-styles";
import { loadLate } from "../parts/late";
import { forEachPage } from "../parts/page-changed";
import { readerState, whenAddressed } from "../parts/reader-state";
import { findSlot, show } from "../parts/render";

type Search = typeof import("./search");

/** Draws the box of the page over the one that was built, and again whenever the address or the page changes. */
export function startKnowing(early: Early) {
  const guide = worded(pageData("guide"), pageData("questionWords"));
  const stateNow = () => readerState(guide).state;
  const added = new Set<string>();
  const onAdd = (one: OneAnswer) => void added.add(keyOf(one));
  const draw = () => {
    drawBox();
    drawList();
  };
  const lines = startLines(stateNow, draw);
  const finder = startFinder(draw);
  const openSearch = (text: string) => void loadLate<Search>("search").then(({ openSearch }) => openSearch(text));

  let typed = fieldNow()?.value ?? "";
  const drawBox = () => {
    const place = findSlot(know.box);
    if (!place) return;
    const { size, lines: hasLines, here } = place.dataset;
    const box: Box = { size: size as BoxSize, hasLines: hasLines !== undefined, here, typed, early };
    const view = { guide, finder, box, lines, added, onAdd, openSearch, read: readerState(guide) };
    show(<KnowView {...view} />, place);
  };
  const drawList = () => {
    const place = findSlot("observations");
    if (!place) return;
    const state = stateNow();
    const tick = (one: OneAnswer, isKnown: boolean) => (isKnown ? addKnown : takeBack)(guide, state, one);
    show(<ObservationList groups={observationGroups(guide, state)} onTick={tick} />, place);
  };

  addStyles(styles);
  if (typed !== "" || document.activeElement === fieldNow()) finder.want();
  whenAddressed(drawBox);
  whenAddressed(drawList);
  typed = "";
  early = nothingEarly;
  // The next question has a box of its own.
  forEachPage(draw);
}

const fieldNow = () => document.getElementById(know.field) as HTMLInputElement | null;
