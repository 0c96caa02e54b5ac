import { openSabre } from "../../support/dav/sabre.ts";
import { describeRound } from "./corpus.ts";

describeRound("a server built on sabre", () => openSabre(), {
	refuses: [],
	alters: [],
});
