/** Names by which the script of the map finds its parts; `map.css` styles them under the same names. */
export const drawing = "flow-drawing";
/** On a stop of the drawing: its id. */
export const stop = "data-stop";
/** On a line of the drawing, and on the group of answers that lead along it: the ids of its ends. */
export const from = "data-from";
export const to = "data-to";
/** On an answer of the list: question and answer, as in an address. */
export const answer = "data-answer";
/** On a question of the list: the answer that follows from others, and the questions that those belong to. */
export const follows = "data-follows";
export const followsFrom = "data-follows-from";
/** On all that the reader answered and went along. */
export const own = "data-own";
