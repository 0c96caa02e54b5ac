import { en } from "./en.ts";

/** Every language of the interface with its sentences by key. */
export const languages = { en } as const;
