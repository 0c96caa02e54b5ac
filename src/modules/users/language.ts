import type { Actor } from "../../core/actor.ts";
import { type Language, languages } from "./users.ts";

/** The language somebody new is written to when nobody chose one: that of the person who adds them. */
export const languageFor = (actor: Pick<Actor, "locale">): Language =>
	languages.find((one) => actor.locale.toLowerCase().startsWith(one)) ?? "en";
