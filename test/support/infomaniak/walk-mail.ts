import { z } from "zod";
import type { Infomaniak } from "./infomaniak.ts";
import type { Call } from "./walk.ts";

const boxes = "/1/mail_hostings/903/mailboxes";
const box = `${boxes}/werkstatt`;
const withDevices = z.object({ data: z.array(z.object({ id: z.number() })) });

/** A mailbox from its making to its end, with aliases, readers and devices. */
export const walkMail = async (call: Call): Promise<void> => {
	await call(
		`GET ${boxes}?with=users,aliases,last_login,has_multi_password&page=1&per_page=50&filter[has_alias]=true`,
	);
	await call(`GET ${boxes}?return=total`);
	await call(`POST ${boxes}`, {
		body: { mailbox_name: "werkstatt", target: "other_user", note: "Tor 2" },
	});
	await call(`GET ${box}?with=users,aliases,size,count_devices&unit=B`);
	await call(`POST ${box}/aliases`, { body: { alias: "garage" } });
	await call(`GET ${box}/aliases`);
	await call(`PUT ${box}/aliases`, {
		body: { aliases: ["garage", "atelier"] },
	});
	await call(`DELETE ${box}/aliases/garage`);
	const web = `${box}/accesses/webmail`;
	await call(`POST ${web}`, { body: { user_id: 700001 } });
	await call(`GET ${web}`);
	await call(`GET ${web}/users`);
	await call(`PATCH ${web}/users/700001`, {
		body: { permissions: { can_access_logs: true } },
	});
	await call(`GET ${box}`);
	await call(`DELETE ${web}/users/700001`);
	const devices = `${box}/accesses/devices`;
	await call(`POST ${devices}`, {
		body: { protocols: "imap", type: "other", label: "Suitemate" },
	});
	const { data } = withDevices.parse(await call(`GET ${devices}`));
	await call(`POST ${devices}/${data[0]?.id}`);
	await call(`DELETE ${devices}/${data[0]?.id}`);
	await call(`DELETE ${devices}`);
	await call(`DELETE ${box}`);
};

/** What only accounts of the older access model have. */
export const walkPasswords = async (
	call: Call,
	{ organisation }: Infomaniak,
): Promise<void> => {
	const { access } = organisation;
	organisation.access = "password";
	const info = `${boxes}/info`;
	await call(`POST ${info}/request_reset_password`, {
		body: { type: "token" },
	});
	await call(`POST ${info}/request_reset_password`, {
		body: { type: "email" },
	});
	await call(`POST ${info}/ask_password`, { body: {} });
	organisation.access = access;
};
