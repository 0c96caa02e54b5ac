/** What examples in help give for an argument, by its name; data of the demo organisation, the same in every language. */
export const exampleValues: Readonly<Record<string, string>> = {
	address: "jeanne.favre@alpenblick.example",
	alias: "jf@alpenblick.example",
	code: "123456",
	email: "luca.moretti@alpenblick.example",
	first: "Luca",
	last: "Moretti",
	name: "Atelier",
	owner: "jeanne.favre",
	person: "giulia.rossi@alpenblick.example",
	plan: "pro",
	request: "R-0142",
	search: "favre",
	team: "Marketing",
	text: "I was not able to finish the report on time.",
	users: "25",
};
