/** Loaded on a question when somebody moves by keys, or comes to one beside the flow. */
import { moveByArrows } from "../question/move-by-arrows";

moveByArrows();

export { cameFrom } from "../parts/came-from";
