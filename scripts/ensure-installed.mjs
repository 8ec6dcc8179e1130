/*
 * Installs the project's packages when they are missing or older than package-lock.json. Runs before everything else,
 * on a clone where nothing is installed: built-ins of Node only, and syntax that an old Node reads far enough to be told
 * that it is too old.
 */
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The first argument lets the tests point it at a project of their own.
const root = process.argv[2] || join(dirname(fileURLToPath(import.meta.url)), "..");

/** What npm says when something outside the project is in the way, and what to tell the reader. */
const outsideTroubles = [
  {
    sign: /ENOSPC|no space left/i,
    say: "The disk is full: the packages need about 700 MB. Free some space and run the same command again.",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    say: "The package registry cannot be reached: expected a network connection, found none (or a proxy that npm does not know). Connect, or set HTTPS_PROXY, and run the same command again.",
  },
  {
    sign: /EUSAGE|in sync/i,
    say: "package.json and package-lock.json disagree: expected the lock file to hold every package. Run npm install, keep both files, and run the same command again.",
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    say: "npm may not write here: expected write access to node_modules and to npm's cache. Mend their owner or permissions and run the same command again.",
  },
];

function modified(file) {
  try {
    return statSync(join(root, file)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Whether a version meets a range made of `^a.b.c` and `>=a.b.c` joined by `||`, as in "engines". */
function meets(version, range) {
  const numbers = (text) =>
    text
      .replace(/^[^\d]*/, "")
      .split(".")
      .map((part) => parseInt(part, 10) || 0);
  const found = numbers(version);
  return range.split("||").some((part) => {
    const wanted = numbers(part.trim());
    if (part.trim().charAt(0) === "^" && found[0] !== wanted[0]) return false;
    for (let i = 0; i < 3; i++) {
      const difference = (found[i] || 0) - (wanted[i] || 0);
      if (difference !== 0) return difference > 0;
    }
    return true;
  });
}

function fail(sentence) {
  console.error("\n" + sentence);
  process.exit(1);
}

/** npm, as the npm that runs us where there is one: no shell, so no quoting. */
function startNpm(args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", "ignore", "pipe"] };
  return cli && /\.[cm]?js$/.test(cli)
    ? spawn(process.execPath, [cli].concat(args), options)
    : spawn("npm", args, Object.assign({ shell: process.platform === "win32" }, options));
}

/** Says every few seconds that npm is still at work: npm's own progress needs a terminal. */
function tick() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const live = process.stdout.isTTY;
  const show = () => (live ? process.stdout.write("\r  " + seconds() + " s ") : console.log("  still installing, " + seconds() + " s"));
  const timer = setInterval(show, live ? 1000 : 10000);
  return () => {
    clearInterval(timer);
    if (live) process.stdout.write("\r");
    return seconds();
  };
}

function install() {
  console.log("Installing the project's packages (npm ci). This takes a minute or so, once.");
  const stop = tick();
  const npm = startNpm([
    "ci",
    // NODE_ENV=production would leave out what the build needs.
    "--include=dev",
    "--no-progress",
    "--loglevel=error",
    // npm would wait ten seconds and more between attempts; without a network that makes minutes before a word.
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
  ]);
  let said = "";
  npm.stderr.on("data", (chunk) => (said += chunk));
  npm.on("error", () =>
    fail("npm cannot be started: expected it beside Node. Install Node with npm from https://nodejs.org and run the same command again."),
  );
  npm.on("close", (code, signal) => {
    const seconds = stop();
    if (code === 0) return console.log("Packages installed in " + seconds + " s.");
    if (signal || code === 130) process.exit(130);
    const known = outsideTroubles.find(({ sign }) => sign.test(said));
    if (known) fail(known.say);
    fail("npm ci failed with exit code " + code + ". It says:\n" + said.trim() + "\nMend that and run the same command again.");
  });
}

const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;
if (!meets(process.version, wanted)) {
  fail(
    "This Node is not one the project runs on: expected " +
      wanted +
      ", found " +
      process.version.slice(1) +
      ". Install one from https://nodejs.org and run the same command again.",
  );
}
const installed = modified("node_modules/.package-lock.json");
if (installed === 0 || installed < modified("package-lock.json")) install();
