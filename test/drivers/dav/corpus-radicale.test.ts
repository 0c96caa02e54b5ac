import { hasRadicale, openRadicale } from "../../support/dav/radicale.ts";
import { describeRound } from "./corpus.ts";

// Its library cuts a value at a bare comma and drops the bare words of vCard 2.1. Whoever restores reads back and tells.
if (hasRadicale)
	describeRound("Radicale", () => openRadicale(), {
		calendar: {
			refuses: [
				"an instance without its series",
				"busy times",
				"free times",
				"journal of two texts",
				"periods added",
				"unknown component beside",
			],
			alters: ["a place as Apple writes it", "an unknown property", "quotes"],
		},
		contacts: {
			refuses: [
				"2.1 photo with indents",
				"2.1 photo without indents",
				"2.1 soft lines",
				"4.0 one name in two scripts",
			],
			alters: [
				"2.1 address in 2.1",
				"2.1 bare words",
				"2.1 group in 2.1",
				"3.0 names to call",
				"3.0 unknown properties",
				"4.0 death",
				"4.0 kind of a place",
				"4.0 photo in the text",
			],
		},
	});
