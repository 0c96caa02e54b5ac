import { hasXandikos, openXandikos } from "../../support/dav/xandikos.ts";
import { describeRound } from "./corpus.ts";

if (hasXandikos)
	describeRound("Xandikos", () => openXandikos(), { refuses: [], alters: [] });
