/** Users and seats. */
export const users = {
	"users.list.title":
		"{count, plural, =0 {Nobody found} one {# person} other {# people}}",
	"users.list.none": "Nobody fits. Try fewer letters, or leave out the state.",
	"users.column.name": "Name",
	"users.column.email": "Address",
	"users.column.state": "State",
	"users.column.role": "Role",
	"users.column.login": "Last login",
	"users.state.active": "Active",
	"users.state.pending": "Invited",
	"users.state.external": "External",
	"users.role.normal": "User",
	"users.role.admin": "Administrator",
	"users.role.owner": "Owner",
	"users.login.never": "Never",
} as const;
