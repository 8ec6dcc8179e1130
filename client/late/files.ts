/** Loaded when somebody first opens or drops files: what is in them, packed or not. */
export { readFiles } from "@/lib/findings/read-files";
