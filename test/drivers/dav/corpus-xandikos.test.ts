import { hasXandikos, openXandikos } from "../../support/dav/xandikos.ts";
import { describeRound } from "./corpus.ts";

// Its library loses one level of escapes, and unrolls a zone for ever.
if (hasXandikos)
	describeRound(
		"Xandikos",
		() => openXandikos(),
		{
			calendar: {
				refuses: ["busy times", "unknown component beside"],
				alters: ["categories", "escapes", "resources"],
			},
			contacts: { refuses: ["3.0 names in small letters"], alters: [] },
		},
		["zone with a change every second"],
	);
