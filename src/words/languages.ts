import { de } from "./de.ts";
import { en } from "./en.ts";
import { it } from "./it.ts";

/** Every language of the interface with its sentences by key. */
export const languages = { de, en, it } as const;
