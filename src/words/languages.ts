import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";

/** Every language of the interface with its sentences by key. */
export const languages = { de, en, es, fr, it } as const;
