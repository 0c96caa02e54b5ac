import type { Form } from "../../core/form.ts";
import { say } from "../../core/text.ts";

/** What a dialog says that asks for whom something holds. */
export const placeForm: Form = {
	intro: [{ kind: "note", text: say("house.intro") }],
	initial: {},
	picks: {},
};
