import { z } from "zod";
import { Problem } from "../core/problem.ts";
import { plain } from "./allowed.ts";
import type { Probe } from "./probe.ts";
import { refusal } from "./refusal.ts";

const productsSchema = z.object({
	result: z.literal("success"),
	data: z.array(z.object({ product_id: z.number().int().positive() })).max(100),
});

/** Where the routes of an endpoint begin. A bare host, and Infomaniak's `/2/ai` without a product, is looked into: its AI product is found by the key (`model-refused` when there is none, or several), any other server has `/v1`. Problem `model-unreachable` when `/2/ai` does not answer. */
export const findBase = async (
	baseUrl: string,
	probe: Probe,
): Promise<string> => {
	const given = plain(baseUrl);
	const { origin, pathname } = new URL(given);
	const isHost = pathname === "/";
	if (!isHost && !/^\/[12]\/ai$/u.test(pathname)) return given;
	const answer = await probe(`${origin}/1/ai`);
	const read = productsSchema.safeParse(answer?.body);
	if (!read.success) {
		if (answer?.status === 401 || answer?.status === 403) throw refusal("key");
		if (isHost) return `${given}/v1`;
		throw answer === null
			? new Problem("model-unreachable")
			: refusal("no-product");
	}
	const [first, second] = read.data.data;
	if (first === undefined) throw refusal("no-product");
	if (second !== undefined) throw refusal("products");
	return `${origin}/2/ai/${first.product_id}/openai/v1`;
};
