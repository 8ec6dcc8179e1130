/**
 * What the links of a page need where they do not lead on as they were built: with a case they carry it, from a disk they
 * name the file. The script of the head brings this while the head is read, so a click is safe before any other script
 * ran. ES5 in the build.
 */
import { startCase } from "../case/start-case";
import { nameFilesInLinks } from "../parts/disk-links";

if (location.protocol === "file:") nameFilesInLinks();
startCase();
