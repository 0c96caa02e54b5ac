import {
	createDavAccount,
	type DavSettings,
} from "../../../src/drivers/dav/account.ts";
import type { PimAccount } from "../../../src/pim/account.ts";

type Place = {
	readonly url: string;
	readonly login: string;
	readonly password: string;
};

/** An account at a server of the tests, which come back soon. */
export const openAt = (
	{ url, login, password }: Place,
	more: Partial<DavSettings> = {},
): Promise<PimAccount> =>
	createDavAccount({
		server: url,
		login,
		password,
		patience: { again: 5 },
		...more,
	});

/** Another program at the same server: writes without any condition, or takes away with null. */
export const editAt =
	({ url, login, password }: Place) =>
	async (_: string, href: string, text: string | null): Promise<void> => {
		const secret = Buffer.from(`${login}:${password}`).toString("base64");
		const isContact = text?.startsWith("BEGIN:VCARD");
		const answer = await fetch(new URL(href, url), {
			method: text === null ? "DELETE" : "PUT",
			headers: {
				authorization: `Basic ${secret}`,
				"content-type": isContact ? "text/vcard" : "text/calendar",
			},
			...(text === null ? {} : { body: text }),
		});
		const said = await answer.text();
		if (!answer.ok || answer.status === 207)
			throw new Error(`${answer.status} ${said}`);
	};
