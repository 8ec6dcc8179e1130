/** The page of handing on: its text can be filled in there. */
import { startHandingOver } from "./parts/handover-open";

startHandingOver();
