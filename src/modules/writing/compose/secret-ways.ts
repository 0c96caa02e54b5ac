import { findSecrets, withoutSecrets } from "../../../ai/private/secrets.ts";

/** How secrets in what people gave are treated: asked about first, hidden, or sent as they are. */
export const ways = ["ask", "hidden", "as-is"] as const;
export type Way = (typeof ways)[number];

/** A text as it may be sent. */
export const safely = async (text: string, way: Way): Promise<string> =>
	way === "hidden" ? withoutSecrets(text, await findSecrets(text)) : text;
