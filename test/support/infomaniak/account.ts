import { z } from "zod";
import { listed, sorted, value } from "./answers.ts";
import { extras, offset, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { type Organisation, type Product, services } from "./organisation.ts";
import { inAccount, localeName, memberOf, personShort } from "./shapes.ts";

const shown = extras("nb_users", "nb_invitations", "tags", "addresses");

/** The organisation itself, whose token it is, and what it has bought. */
export const account: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: "/1/accounts",
		scope: "accounts",
		query: z.strictObject({ ...shown, ...sorting() }),
		body: nothing,
		answer: ({ query }, { organisation }) =>
			value(sorted([accountFields(organisation)], query)),
	}),
	defineDoor({
		method: "GET",
		path: "/1/accounts/{account_id}",
		scope: "accounts",
		query: z.strictObject(shown),
		body: nothing,
		answer: ({ id }, world) =>
			value(accountFields(inAccount(world, id("account_id")).organisation)),
	}),
	defineDoor({
		method: "GET",
		path: "/1/products",
		scope: "products",
		query: z.strictObject({
			...extras("parent", "tags", "users", "admin", "status", "flags"),
			account_id: whole.optional(),
			customer_name: z.string().optional(),
			fqdn: z.string().optional(),
			internal_name: z.string().optional(),
			product_id: whole.optional(),
			service_id: whole.optional(),
			service_name: z
				.enum(["drive", "email_hosting", "ksuite", "ai_tools", "domain"])
				.optional(),
			...offset,
			...paging,
			...sorting(),
		}),
		body: nothing,
		answer: ({ query }, { organisation }) => {
			const found = organisation.products.filter(
				(product) =>
					(query.account_id ?? organisation.account.id) ===
						organisation.account.id &&
					(query.service_name ?? product.service) === product.service &&
					(query.service_id ?? services[product.service]) ===
						services[product.service] &&
					(query.product_id ?? product.id) === product.id &&
					(query.fqdn ?? product.fqdn) === product.fqdn &&
					(query.customer_name ?? product.name) === product.name,
			);
			return listed(
				found.map((product) => productFields(product, organisation)),
				query,
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/profile",
		scope: "user_info",
		query: z.strictObject(extras("emails", "phones", "preferences")),
		body: nothing,
		answer: (_, { organisation }) => {
			const member = memberOf(organisation, organisation.token);
			return value({ ...personShort(member), login: member.email });
		},
	}),
];

const accountFields = (organisation: Organisation) => ({
	id: organisation.account.id,
	name: organisation.account.name,
	legal_entity_type: "company",
	created_at: organisation.account.since,
	timezone: "Europe/Zurich",
	locale: localeName(3),
	language_id: 3,
	beta: false,
	support_level: 0,
	has_2fa_required: false,
	type: memberOf(organisation, organisation.token).role,
	is_blocked: false,
	tags: [],
	nb_users: organisation.members.length,
	nb_invitations: organisation.invitations.filter(
		({ status }) => status === "pending",
	).length,
	is_customer: true,
	is_sso: false,
});

const productFields = (product: Product, organisation: Organisation) => ({
	id: product.id,
	account_id: organisation.account.id,
	service_id: services[product.service],
	service_name: product.service,
	customer_name: product.name,
	internal_name: null,
	created_at: product.since,
	expired_at: product.expires,
	version: 1,
	has_maintenance: product.maintenance,
	is_locked: false,
	has_operation_in_progress: false,
	tags: [],
	unique_id: product.id,
	is_free: false,
	is_zero_price: false,
	is_trial: false,
	rights: { technical: true, statistic: true, check: true, sale: true },
	...(product.fqdn === undefined ? {} : { fqdn: product.fqdn }),
	...parentOf(product),
});

const parentOf = ({ parent }: Product) =>
	parent === undefined
		? {}
		: {
				parent_id: parent,
				parent_service_id: services.ksuite,
				parent_service_name: "ksuite",
			};
