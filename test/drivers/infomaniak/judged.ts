import { expect } from "vitest";
import type { Route } from "../../../src/drivers/infomaniak/route.ts";
import { deleteMailbox } from "../../../src/drivers/infomaniak/routes/mail.ts";
import {
	hasDescription,
	readDescription,
} from "../../support/infomaniak/description.ts";
import type { Exchange } from "../../support/infomaniak/exchange.ts";
import { createJudge } from "../../support/infomaniak/judge.ts";

/** Routes that the mail and drive drivers use though the description leaves them out. */
const outside: readonly Route<unknown>[] = [deleteMailbox];

const judge = hasDescription ? createJudge(readDescription(), outside) : null;

/** Fails when a call or an answer is not as Infomaniak describes it, where the description is there. */
export const mustBeDescribed = (exchanges: readonly Exchange[]): void => {
	if (judge) expect(judge(exchanges)).toEqual([]);
};
