/** An article or a page of prose: opens what is looked for, tells of a grade, marks in the contents where one is. */
import { markContents } from "./article/contents";
import { startFolds } from "./article/folds";
import { startGradeNotes } from "./article/grade-notes";

startFolds();
startGradeNotes();
markContents();
