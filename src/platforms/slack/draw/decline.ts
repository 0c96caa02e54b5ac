import type { ModalView } from "@slack/types";
import { z } from "zod";
import { arg } from "../../../core/arg.ts";
import type { Text } from "../../../core/text.ts";
import { drawDialog } from "./dialog.ts";

/** What is asked of somebody who declines: the reason the asker will see. */
export const declineArgs = z.object({ reason: arg.rest(500) });

/** Draws the dialog that asks for the reason of a decline. */
export const declineDialog = (
	request: string,
	read: (text: Text) => string,
): ModalView =>
	drawDialog(
		{
			command: "decline",
			args: declineArgs,
			input: {},
			asksWhy: false,
			callback: "decline",
			metadata: JSON.stringify({ request }),
		},
		read,
	);
