import { openSabre } from "../../support/dav/sabre.ts";
import { describeRound } from "./corpus.ts";

describeRound("a server built on sabre", () => openSabre(), {
	calendar: {
		refuses: ["place as a component", "unknown component beside"],
		alters: [],
	},
	contacts: { refuses: [], alters: [] },
});
