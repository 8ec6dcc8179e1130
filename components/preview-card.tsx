import type { Stop } from "@/lib/guide/guide";
import { type StopState, stopStates } from "@/lib/guide/stop-states";

/** Pixels of the picture, as the programs that show it want them. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The families that the picture is set in; whoever draws it brings them. */
export const previewFonts = { text: "Text", code: "Code" } as const;

// The light tokens of app/styles/tokens.css: a picture has no style sheet.
const paper = "#fbfaf5";
const ink = "#1c211d";
const soft = "#545c55";
const rule = "#d9d6c8";
const mark = "#b3261e";
const strokes: Readonly<Record<StopState, string>> = { holds: "#175c42", breaks: mark, after: "#8b9187" };
const words: Readonly<Record<StopState, string>> = { holds: ink, breaks: mark, after: soft };

const margin = 72;
const column = (previewSize.width - 2 * margin) / 6;
const radius = 15;

interface Props {
  /** The fault as found, or what the site is. */
  readonly title: string;
  readonly stops: readonly Stop[];
  /** The first and the last stop at which it breaks. */
  readonly from: string;
  readonly to: string;
}

/** What a link to a page shows where it is pasted: the error, the fault, and where it breaks the connection. */
export function PreviewCard({ title, stops, from, to }: Props) {
  const states = stopStates(stops, from, to);
  return (
    <div
      style={{
        ...previewSize,
        boxSizing: "border-box",
        display: "flex",
        flexDirection: "column",
        padding: margin,
        background: paper,
        color: ink,
        fontFamily: previewFonts.text,
      }}
    >
      <div style={{ display: "flex", alignItems: "baseline", fontSize: 30, paddingBottom: 26, borderBottom: `2px solid ${rule}` }}>
        <span style={{ color: soft }}>Remote Desktop error</span>
        <span style={{ fontFamily: previewFonts.code, color: mark, marginLeft: 14 }}>0x904</span>
        <span style={{ color: soft, marginLeft: 14 }}>extended error</span>
        <span style={{ fontFamily: previewFonts.code, color: mark, marginLeft: 14 }}>0x7</span>
      </div>
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center", fontSize: 62, fontWeight: 700, lineHeight: 1.2 }}>{title}</div>
      <Line states={states} />
      <div style={{ display: "flex", marginTop: 16 }}>
        {stops.map(({ id, name }, i) => (
          <div
            key={id}
            style={{
              width: column,
              paddingRight: 14,
              fontSize: 24,
              lineHeight: 1.25,
              color: words[states[i]!],
            }}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The stops, each with the stretch to the next: drawn through where it holds, dotted from where it breaks. */
function Line({ states }: { readonly states: readonly StopState[] }) {
  const height = 2 * radius;
  return (
    <svg width={previewSize.width - 2 * margin} height={height} viewBox={`0 0 ${previewSize.width - 2 * margin} ${height}`}>
      {states.slice(0, -1).map((state, i) => (
        <line
          key={i}
          x1={i * column + radius}
          x2={(i + 1) * column + radius}
          y1={radius}
          y2={radius}
          stroke={strokes[state]}
          strokeWidth={6}
          strokeDasharray={state === "holds" ? undefined : "6 8"}
        />
      ))}
      {states.map((state, i) => (
        <circle
          key={i}
          cx={i * column + radius}
          cy={radius}
          r={radius - 3}
          fill={state === "breaks" ? mark : paper}
          stroke={strokes[state]}
          strokeWidth={6}
        />
      ))}
    </svg>
  );
}
