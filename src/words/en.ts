import { card } from "./en/card.ts";
import { common } from "./en/common.ts";
import { users } from "./en/users.ts";

/** English: the language the others are measured by. */
export const en = { ...card, ...common, ...users } as const;
