import type { Holder } from "../../pim/account.ts";

/** How to get at one account at a server; `since` is ms. */
export type Connection = {
	readonly holder: Holder;
	/** Its address, without a slash at its end. */
	readonly server: string;
	readonly login: string;
	/** An application password, never the one of the person. */
	readonly password: string;
	readonly since: number;
};

/** The accounts people connected, sealed; one that cannot be opened any more counts as not connected. */
export type Connections = {
	readonly of: (holder: Holder) => Promise<Connection | null>;
	readonly all: () => Promise<readonly Connection[]>;
	/** In place of an earlier one of the same holder. */
	readonly keep: (connection: Connection) => Promise<void>;
	/** False when there was none. */
	readonly remove: (holder: Holder) => Promise<boolean>;
};
