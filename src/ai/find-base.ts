import { z } from "zod";
import { plain } from "./allowed.ts";
import type { Probe } from "./probe.ts";
import { refusal } from "./refusal.ts";

const productsSchema = z.object({
	result: z.literal("success"),
	data: z.array(z.object({ product_id: z.number().int().positive() })).max(100),
});

/** Where the routes of an endpoint begin. A bare host is looked into: Infomaniak's AI product is found by the key (`model-refused` when there is none, or several), any other server has `/v1`. */
export const findBase = async (
	baseUrl: string,
	probe: Probe,
): Promise<string> => {
	const given = plain(baseUrl);
	if (new URL(given).pathname !== "/") return given;
	const answer = await probe(`${given}/1/ai`);
	const read = productsSchema.safeParse(answer?.body);
	if (!read.success) {
		if (answer?.status === 401 || answer?.status === 403) throw refusal("key");
		return `${given}/v1`;
	}
	const [first, second] = read.data.data;
	if (first === undefined) throw refusal("no-product");
	if (second !== undefined) throw refusal("products");
	return `${given}/2/ai/${first.product_id}/openai/v1`;
};
