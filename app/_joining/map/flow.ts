import { flow } from "@/content/flow";
import { type QuestionId, questions } from "@/content/questions";
import { result } from "@/lib/diagnosis/model";
import { drawFlow } from "@/lib/map/draw-flow";
import { flowStops } from "@/lib/map/flow";

const nameOfResult = "The result";

/** The flow of the questionnaire, stop by stop. */
export const stops = flowStops(questions, flow.next);

/** The same, drawn. */
export const drawing = drawFlow(stops);

/** A stop in a few words. */
export const nameOfStop = (id: string) => (id === result ? nameOfResult : questions[id as QuestionId].name);
