import { z } from "zod";
import { type Ask, createClient } from "./client.ts";
import type { Infomaniak } from "./infomaniak.ts";
import { walkCategories, walkFiles } from "./walk-files.ts";
import { walkMail, walkPasswords } from "./walk-mail.ts";

/** An answer that has an id. */
export const withId = z.object({ data: z.looseObject({ id: z.number() }) });

/** Goes through every door of a server once or more, as a client that keeps to the description; a step that fails throws. */
export const walk = async (infomaniak: Infomaniak): Promise<void> => {
	const ask = createClient(infomaniak);
	const call: Call = async (line, sent) => {
		const [method = "", path = ""] = line.split(" ");
		const got = await ask(method, path, sent);
		if (got.status >= 400)
			throw new Error(`${line}: ${got.status} ${JSON.stringify(got.json)}`);
		return got.json;
	};
	await walkAccount(call, infomaniak);
	await walkTeams(call, infomaniak);
	await walkDrive(call, infomaniak);
	await walkFiles(call);
	await walkCategories(call, infomaniak);
	await walkMail(call);
	await walkPasswords(call, infomaniak);
	await walkTasks(call, infomaniak);
};

/** A step: "METHOD /path?query" and what is sent; gives the JSON of the answer. */
export type Call = (
	line: string,
	sent?: Parameters<Ask>[2],
) => Promise<unknown>;

const walkAccount = async (call: Call, { account }: Infomaniak) => {
	await call("GET /1/accounts");
	await call(`GET /1/accounts/${account}`);
	await call(`GET /1/products?account_id=${account}&service_name=drive`);
	await call("GET /1/products?page=1&per_page=2&order_by=id&order=desc");
	await call("GET /2/profile");
	await call("GET /1/ai");
	await call("GET /1/ai/models?with=pricing");
	await call("GET /2/ai/904/openai/v1/models");
	const users = `GET /2/accounts/${account}/users`;
	await call(`${users}?with=teams&page=2&per_page=5&order_by=last_name`);
	await call(
		`${users}?filter[has_ksuite]=true&filter[state_in_account]=pending&return=total`,
	);
	await call(`${users}?filter[user_ids][]=700001&search=a`);
	const all = `/1/accounts/${account}/invitations`;
	const { data } = withId.parse(
		await call(`POST ${all}`, {
			body: {
				email: "noor@mail.example",
				first_name: "Noor",
				last_name: "Haddad",
				locale: "fr_FR",
				role_type: "normal",
				silent: true,
			},
		}),
	);
	const one = `${all}/${data.id}`;
	await call(`GET ${one}?with=teams`);
	await call(`PATCH ${one}`, { body: { role_type: "admin" } });
	await call(`POST ${one}/ksuite`, {
		body: { ksuite_access: { kchat_role: "user", kdrive_role: "user" } },
	});
	await call(`DELETE ${one}/ksuite`);
	await call(`DELETE ${one}`);
	await call(`GET ${all}/users/700001`);
};

const walkTeams = async (call: Call, { account }: Infomaniak) => {
	const all = `/1/accounts/${account}/teams`;
	await call(`GET ${all}?page=1&per_page=3&order_by=name`);
	const { data } = withId.parse(
		await call(`POST ${all}`, { body: { name: "Werkstatt" } }),
	);
	const one = `${all}/${data.id}`;
	const body = { user_ids: [700001, 700002] };
	await call(`GET ${one}`);
	await call(`PATCH ${one}`, { body: { name: "Werkstatt Nord" } });
	await call(`POST ${one}/users`, { body });
	await call(`GET ${one}/users?return=total`);
	await call(`GET ${one}/users`);
	await call(`DELETE ${one}/users`, { body });
	await call(`DELETE ${one}`);
};

const walkDrive = async (call: Call, { account, organisation }: Infomaniak) => {
	await call(
		`GET /2/drive?account_id=${account}&with=pack,k_suite,pack.limits`,
	);
	const until = Math.floor(Date.now() / 1000);
	await call(
		`GET /2/drive/902/statistics/sizes?from=${until - 864_000}&until=${until}&interval=24&metrics[]=files&metrics[]=trash`,
	);
	await call("PUT /2/drive/902/settings/ai", {
		body: { has_approved_ai_categories: true },
	});
	await call("GET /2/drive/902/users?types[]=external");
	await call("GET /3/drive/902/users?limit=5&with=drive_user");
	await call("POST /2/drive/902/users", {
		body: { role: "external", emails: ["lea@atelier.example"], lang: "fr" },
	});
	const added = organisation.drives[0]?.externals.at(-1);
	await call(`DELETE /2/drive/902/users/${added?.id}`, {
		body: { notify: false },
	});
};

const walkTasks = async (call: Call, infomaniak: Infomaniak) => {
	infomaniak.fault({ match: /POST .*teams$/u, kind: "asynchronous" });
	await call(`POST /1/accounts/${infomaniak.account}/teams`, {
		body: { name: "Later" },
	});
	await call("GET /1/async/tasks");
	const [task] = infomaniak.organisation.tasks;
	await call(`GET /1/async/tasks/${task?.uuid}`);
};
