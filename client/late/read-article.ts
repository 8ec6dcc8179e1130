/** Loaded when somebody begins to read: tells of a grade, marks in the contents where one is. */
import { markContents } from "../article/contents";
import { startGradeNotes } from "../article/grade-notes";
import styles from "../article/read-article.css?inline";
import { addStyles } from "../parts/add-styles";

addStyles(styles);
startGradeNotes();
markContents();
