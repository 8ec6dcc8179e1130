import type { DrawnWay, FlowDrawing as Drawing } from "@/lib/map/draw-flow";
import * as hook from "./hooks";

/* In units of the drawing. */
const corner = 3;
const radius = 4.5;
const lineHeight = 18;

/**
 * The flow as a drawing. For the eye and the pointer: who uses a keyboard or a screen reader has the list below, which
 * says more. `hrefOf` gives the page of a stop.
 */
export function FlowDrawing({ drawing, hrefOf }: { readonly drawing: Drawing; readonly hrefOf: (stop: string) => string }) {
  const { width, height, stops, ways } = drawing;
  return (
    <svg className={hook.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ways.map((way) => (
        <Line key={`${way.from} ${way.to}`} way={way} />
      ))}
      {stops.map((stop) => (
        <a key={stop.id} href={hrefOf(stop.id)} tabIndex={-1} {...{ [hook.stop]: stop.id }}>
          <rect x={stop.x - stop.width / 2} y={stop.y - stop.height / 2} width={stop.width} height={stop.height} rx={corner} />
          <text>
            {stop.lines.map((line, i) => (
              <tspan key={line} x={stop.x} y={stop.y + (i - (stop.lines.length - 1) / 2) * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </a>
      ))}
    </svg>
  );
}

function Line({ way: { from, to, path, terminus, answers } }: { readonly way: DrawnWay }) {
  return (
    <g {...{ [hook.from]: from, [hook.to]: to }}>
      <title>{answers.join("; ")}</title>
      <path d={path} />
      {terminus && <circle cx={terminus.x} cy={terminus.y} r={radius} />}
    </g>
  );
}
