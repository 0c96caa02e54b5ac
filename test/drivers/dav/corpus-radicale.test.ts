import { hasRadicale, openRadicale } from "../../support/dav/radicale.ts";
import { describeRound } from "./corpus.ts";

if (hasRadicale)
	describeRound("Radicale", () => openRadicale(), { refuses: [], alters: [] });
