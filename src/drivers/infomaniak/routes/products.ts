import { z } from "zod";
import { defineRoute } from "../route.ts";

const product = z.object({
	id: z.coerce.number().int(),
	service_name: z.string(),
	customer_name: z.string().nullish(),
	fqdn: z.string().nullish(),
	parent_service_name: z.string().nullish(),
	created_at: z.coerce.number().nullish(),
	deleted_at: z.coerce.number().nullish(),
});
export type Product = z.output<typeof product>;

/** What the organisation has bought. */
export const listProducts = defineRoute({
	method: "GET",
	path: "/1/products",
	data: z.array(product),
	scope: "products",
	perPage: 100,
});
