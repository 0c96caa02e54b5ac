import type { DriveState, DriveUser } from "./drive-state.ts";
import type { Organisation } from "./organisation.ts";

/** Somebody of a drive as the API tells them. */
export const userFields = (
	user: DriveUser,
	drive: DriveState,
	{ account }: Organisation,
) => {
	const [first = "", ...rest] = user.name.split(" ");
	return {
		id: user.id,
		display_name: user.name,
		first_name: first,
		last_name: rest.join(" "),
		email: user.email,
		is_sso: false,
		avatar: null,
		type: "main",
		deleted_at: 0,
		drive_id: drive.id,
		drive_name: drive.name,
		account_id: account.id,
		created_at: user.since,
		updated_at: user.since,
		last_connection_at: user.lastConnection,
		product_id: drive.id,
		status: user.status,
		role: user.role,
		preference: {
			color: "#0098ff",
			hide: false,
			default: false,
			default_page: "last",
			ui: {
				storage_warning_alert: false,
				storage_limit_alert: false,
				rag_ocr_promotion: false,
			},
		},
	};
};

/** An invitation into a drive as the API tells it. */
export const invitationOf = (user: DriveUser, drive: DriveState) => ({
	id: user.id,
	type: "user",
	is_private: false,
	key: `key-${user.id}`,
	file_id: 1,
	lang: "en",
	user_id: null,
	invited_by: null,
	url: `https://kdrive.infomaniak.com/app/invitation/${user.id}`,
	is_valid: true,
	status: "pending",
	email: user.email,
	message: "",
	expired_at: null,
	created_at: user.since,
	access_name: drive.name,
	role: user.role,
});
