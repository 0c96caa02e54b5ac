import { gigabytes, say } from "../../core/text.ts";
import type { Finding } from "./check.ts";

/** Whether private pages can be shown: at the address that is set, or without one all the same, on this machine. */
export const pagesFinding = (url: string | null, isReady: boolean): Finding => {
	if (url === null)
		return isReady
			? { state: "fine", found: say("doctor.pages.here") }
			: {
					state: "missing",
					found: say("doctor.pages.none"),
					remedy: say("doctor.pages.remedy"),
				};
	const { protocol, hostname, origin } = new URL(url);
	return protocol === "https:" || loopback.test(hostname)
		? { state: "fine", found: say("doctor.pages.fine", { url: origin }) }
		: {
				state: "warning",
				found: say("doctor.pages.open", { url: origin }),
				remedy: say("doctor.pages.open.remedy"),
			};
};

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Whether mail can be sent, as far as the settings tell. */
export const mailFinding = (isSet: boolean): Finding =>
	isSet
		? { state: "fine", found: say("doctor.mail.set") }
		: {
				state: "missing",
				found: say("doctor.mail.none"),
				remedy: say("doctor.mail.remedy"),
			};

/** The folder of our data: whether others on the machine may read it, and the room that is left, in GB. */
export type Folder = {
	readonly isShared: boolean;
	readonly free: number;
};

/** Whether the folder is closed to others and has room. */
export const folderFinding = ({ isShared, free }: Folder): Finding => {
	const values = { free: gigabytes(Math.round(free * 10) / 10) };
	if (free < leastRoom)
		return {
			state: free < leastRoom / 10 ? "broken" : "warning",
			found: say("doctor.folder.full", values),
			remedy: say("doctor.folder.full.remedy"),
		};
	return isShared
		? {
				state: "warning",
				found: say("doctor.folder.shared"),
				remedy: say("doctor.folder.shared.remedy"),
			}
		: { state: "fine", found: say("doctor.folder.fine", values) };
};

const leastRoom = 1;

/** Where the key is that seals what is kept; `shared` lies in a file others on the machine may read. */
export const keyFinding = (key: "setting" | "folder" | "shared"): Finding => {
	const found = say(`doctor.key.${key}`);
	return key === "setting"
		? { state: "fine", found }
		: { state: "warning", found, remedy: say("doctor.key.remedy") };
};

/** The database that just answered. */
export const databaseFinding = (kind: "sqlite" | "postgres"): Finding => ({
	state: "fine",
	found: say(`doctor.database.${kind}`),
});

/** The kSuite that lives in our own database. */
export const demoFinding = (): Finding => ({
	state: "missing",
	found: say("doctor.ksuite.demo"),
	remedy: say("doctor.ksuite.demo.remedy"),
});
