import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

/*
 * Who may import whom. The arrows point one way: app -> components -> lib <- content, client -> components, lib.
 * docs/architecture.md draws them; tests/unit/scripts/arrows.test.ts shows that each is held.
 */

/** A room of this project, by alias ("@/app/page") or from another room ("../../app/page"). */
const rooms = (...names) => `^(@/|(\\./)?(\\.\\./)+)(${names.join("|")})(/|$)`;

const react = "^(react|react-dom|next)(/|$)";
const node = "^node:";
const around = rooms("scripts", "tests");

/** One arrow that a room may not draw: `path` is a regular expression over what is imported. */
const forbid = (room, path, instead) => ({ path, message: `${room}/ may not import this: ${instead} See docs/architecture.md.` });

/** A path that starts so and never goes up again. */
const below = (start) => `${start}(?!.*\\.\\./)`;
const engineKnows = "the engine knows zod and its own folder; pass the rest in as arguments.";

/** The folders, and what files in them may not import. The last entry that matches a file counts. */
const arrows = {
  app: [forbid("app", rooms("client"), "a page loads it as a script, by its URL."), forbid("app", around, "what both need goes to lib/.")],
  content: [
    forbid("content", react, "it is data; components/ shows it."),
    forbid("content", node, "it is data; app/ and scripts/ read files."),
    forbid("content", rooms("app", "components", "client"), "only app/ joins content to components."),
    forbid("content", around, "what both need goes to lib/."),
    { ...forbid("content", rooms("lib"), "it may know the shapes of lib/ only, by `import type`."), allowTypeImports: true },
  ],
  components: [
    forbid("components", rooms("app", "content", "client"), "app/ passes it in as props."),
    forbid("components", node, "app/ reads files and passes them in as props."),
    forbid("components", around, "what both need goes to lib/."),
  ],
  client: [
    { ...forbid("client", react, "these scripts run with Preact, which draws the same components."), allowTypeImports: true },
    forbid("client", node, "these scripts run in the browser."),
    forbid("client", rooms("app", "content"), "it reads what the page and its data scripts hold."),
    forbid("client", around, "what both need goes to lib/."),
  ],
  lib: [
    forbid("lib", react, "it is plain TypeScript; components/ shows it."),
    forbid("lib", rooms("app", "components", "content", "client"), "pass it in as an argument."),
    forbid("lib", around, "what both need goes to lib/."),
  ],
  "lib/diagnosis": [forbid("lib/diagnosis", `^(?!zod$|${below("\\./")}|@/lib/diagnosis/)`, engineKnows)],
  // A room of the engine may go up one step, to the engine's own folder.
  "lib/diagnosis/*": [forbid("lib/diagnosis", `^(?!zod$|${below("\\.{1,2}/")}|@/lib/diagnosis/)`, engineKnows)],
};

/** The rule for import and export declarations does not see `import("…")`: a second one does. */
const dynamic = ({ path, message }) => ({ selector: `ImportExpression > Literal[value=/${path.replaceAll("/", "\\/")}/]`, message });

const holdArrows = Object.entries(arrows).map(([room, forbidden]) => ({
  name: `arrows of ${room}`,
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: forbidden.map(({ path, message, allowTypeImports = false }) => ({ regex: path, message, allowTypeImports })) },
    ],
    "no-restricted-syntax": ["error", ...forbidden.map(dynamic)],
  },
}));

const config = [
  { ignores: [".cache/", ".next/", "next-env.d.ts", "out/", "playwright-report/", "public/", "test-results/"] },
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      // Destructuring leaves a field out by naming it `_field`.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Pages have no framework in the browser: their links are plain (docs/adr/0010).
      "@next/next/no-html-link-for-pages": "off",
      // head.js must have run before anything else does (docs/adr/0010).
      "@next/next/no-sync-scripts": "off",
      // There is no CommonJS here whose `module` could be hidden.
      "@next/next/no-assign-module-variable": "off",
      // The prose is full of apostrophes, and JSX takes them as they are.
      "react/no-unescaped-entities": "off",
    },
  },
  { files: ["*.config.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  // There, a value stands for its type.
  { files: ["tests/**/types.test.ts"], rules: { "@typescript-eslint/no-unused-vars": "off" } },
  ...holdArrows,
];

export default config;
