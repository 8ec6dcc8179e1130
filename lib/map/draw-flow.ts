import { Graph, layout } from "@dagrejs/dagre";
import { result } from "../diagnosis/model";
import type { FlowStop } from "./flow";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stop as it is drawn: the middle of its plate and its size, in units of the drawing, and its name in one line or two. */
export interface DrawnStop extends Point {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A line from one stop to another, or to the ring below a stop that stands for the result. */
export interface DrawnWay {
  readonly from: string;
  readonly to: string;
  /** What an SVG path draws. */
  readonly path: string;
  /** The middle of the ring, where the line ends at the result. */
  readonly terminus?: Point;
  /** What one answers to go this way, in words. */
  readonly answers: readonly string[];
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly stops: readonly DrawnStop[];
  readonly ways: readonly DrawnWay[];
}

/* In units of the drawing. Letters of 15 units are about as wide as `letter` on average, bold ones too. */
const letter = 8.3;
const padding = 22;
const plate = 46;
/** How far the ring of the result lies below its plate and left of the plate's right edge. */
const ringBelow = 15;
const ringInside = 11;
/** Of the lowest rings: their radius, and the thickness of a marked line. */
const margin = ringBelow + 8;

const rounded = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;
const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));

/** A name in the one or two lines that make it narrowest. */
export function inLines(name: string): readonly string[] {
  const words = name.split(" ");
  const ways = words.map((_, i) => [words.slice(0, i).join(" "), words.slice(i).join(" ")].filter(Boolean));
  return ways.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}

/** A line that leaves each point downwards and arrives from above, as a railway is drawn. */
function curve([first, ...others]: readonly Point[]): string {
  let before = first!;
  const parts = others.map((point) => {
    const half = (before.y + point.y) / 2;
    const part = `C${at({ x: before.x, y: half })} ${at({ x: point.x, y: half })} ${at(point)}`;
    before = point;
    return part;
  });
  return `M${at(first!)}${parts.join("")}`;
}

/** Draws the flow from top to bottom. The result, to which nearly every question leads, is a ring below each of them. */
export function drawFlow(stops: readonly FlowStop[]): FlowDrawing {
  const graph = new Graph().setGraph({ rankdir: "TB", align: "DL", nodesep: 18, ranksep: 44, edgesep: 10, marginx: 3, marginy: 3 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, name } of stops) graph.setNode(id, { width: Math.round(longest(inLines(name)) * letter) + padding, height: plate });
  // A way that many answers take is drawn straight.
  for (const { id, ways } of stops)
    for (const { to, answers } of ways) if (to !== result) graph.setEdge(id, to, { weight: answers.length });
  layout(graph);

  const { width, height } = graph.graph() as { readonly width: number; readonly height: number };
  const plateOf = (id: string) => graph.node(id) as Point & { readonly width: number };
  const wayTo = (from: string, to: string): Pick<DrawnWay, "path" | "terminus"> => {
    const above = plateOf(from);
    const bottom = above.y + plate / 2;
    if (to === result) {
      const terminus = { x: rounded(above.x + above.width / 2 - ringInside), y: rounded(bottom + ringBelow) };
      return { path: curve([{ x: terminus.x, y: bottom }, terminus]), terminus };
    }
    const below = plateOf(to);
    const { points } = graph.edge(from, to) as { readonly points: readonly Point[] };
    // From the middle of one plate to the middle of the next: many lines there are one.
    return { path: curve([{ x: above.x, y: bottom }, ...points.slice(1, -1), { x: below.x, y: below.y - plate / 2 }]) };
  };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height + margin),
    stops: stops.map(({ id, name }) => {
      const { x, y, width: wide } = plateOf(id);
      return { id, lines: inLines(name), x: rounded(x), y: rounded(y), width: wide, height: plate };
    }),
    ways: stops.flatMap(({ id, ways }) =>
      ways.map(({ to, answers }) => ({ from: id, to, ...wayTo(id, to), answers: answers.map(({ label }) => label) })),
    ),
  };
}
