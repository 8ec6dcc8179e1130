/** Of a page that leads on to another one: goes there with all that the address says, such as a state of the diagnosis. */
import { fromHere } from "@/lib/routes";

location.replace(fromHere(document.documentElement.dataset.to!) + location.search + location.hash);
