import type { DemoEntry } from "./collections-entry.ts";
import { type DemoStory, entry } from "./collections-story.ts";

const everybody = [
	"marc.dubois",
	"regula.steiner",
	"anna.baumann",
	"elise.favre",
	"giulia.rossi",
	"carlos.ortega",
	"thomas.brunner",
	"priya.sharma",
];

/** What somebody took away by mistake a few days ago: a whole project and what belongs to it. */
const lost: readonly DemoStory<DemoEntry>[] = [
	entry(
		"quarterly-review",
		{
			title: "Quarterly review",
			on: [2, 2],
			time: "10:00",
			minutes: 90,
			place: "Room Eiger",
			guests: everybody,
			rule: "FREQ=WEEKLY;COUNT=4",
			note: "Figures one day before, please.\nThomas brings the budget.",
			alarm: 30,
		},
		{ until: 3 },
	),
	entry(
		"till-kickoff",
		{
			title: "New tills: kick-off",
			on: [1, 0],
			time: "09:00",
			minutes: 60,
			place: "Room Mönch",
			guests: ["anna.baumann", "priya.sharma", "thomas.brunner"],
			categories: ["New tills"],
		},
		{ until: 3 },
	),
	entry(
		"till-workshop",
		{
			title: "New tills: workshop with the shops",
			on: [1, 3],
			time: "13:30",
			minutes: 180,
			place: "Bern, Kramgasse 12",
			guests: ["elise.favre", "sophie.girard", "priya.sharma"],
			categories: ["New tills"],
		},
		{ until: 3 },
	),
	entry(
		"till-pilot",
		{
			title: "New tills: pilot in Lausanne",
			on: [3, 0],
			days: 5,
			place: "Lausanne",
			categories: ["New tills"],
			color: "darkorange",
		},
		{ until: 3 },
	),
	entry(
		"till-training",
		{
			title: "New tills: training",
			on: [4, 1],
			time: "08:30",
			minutes: 120,
			guests: ["lucia.fernandez", "javier.morales", "camille.rochat"],
			rule: "FREQ=DAILY;COUNT=3",
			categories: ["New tills"],
		},
		{ until: 3 },
	),
	entry(
		"till-go-live",
		{
			title: "New tills: go live",
			on: [6, 0],
			time: "06:00",
			minutes: 240,
			guests: ["priya.sharma", "stefan.zuercher"],
			categories: ["New tills"],
			color: "crimson",
			alarm: 720,
		},
		{ until: 3 },
	),
	entry(
		"till-order",
		{
			what: "task",
			title: "Order receipt paper for the new tills",
			on: [2, 4],
			lines: ["PRIORITY:3", "STATUS:NEEDS-ACTION"],
		},
		{ until: 3 },
	),
	entry(
		"till-contract",
		{
			what: "task",
			title: "Have the till contract signed",
			on: [1, 4],
			time: "17:00",
			note: "Regula signs for us.",
			lines: ["PRIORITY:1", "STATUS:IN-PROCESS", "PERCENT-COMPLETE:60"],
		},
		{ until: 3 },
	),
	entry(
		"visit-zermatt",
		{
			title: "Visit of the Zermatt shop",
			on: [1, 2],
			time: "11:00",
			minutes: 150,
			place: "Zermatt, Bahnhofstrasse 4",
			guests: ["marc.dubois", "elise.favre"],
			lines: ["GEO:46.0207;7.7491"],
		},
		{ until: 2.5 },
	),
	entry(
		"first-aid",
		{
			title: "First aid course",
			on: [3, 2],
			time: "13:00",
			minutes: 240,
			place: "Samariterverein Bern",
			guests: ["camille.rochat", "javier.morales", "ursula.graf"],
		},
		{ until: 1.5 },
	),
	entry(
		"room-closed",
		{
			what: "busy",
			title: "Room Eiger is closed",
			on: [1, 1],
			time: "08:00",
			minutes: 540,
		},
		{ until: 1.5 },
	),
	entry(
		"photo-day",
		{
			title: "Photo day for the new badges",
			on: [2, 1],
			days: 1,
			note: "Bring a smile.",
		},
		{ until: 0.5 },
	),
];

const changed: readonly DemoStory<DemoEntry>[] = [
	entry(
		"lunch-rossi",
		{
			title: "Lunch with Rossi",
			on: [0, 3],
			time: "12:30",
			minutes: 75,
			place: "Kornhaus",
			guests: ["giulia.rossi"],
		},
		{ was: { until: 2.5, as: { time: "12:00", place: "Café du Nord" } } },
	),
	entry(
		"stand-up",
		{
			title: "Stand-up",
			on: [-6, 1],
			time: "09:15",
			minutes: 15,
			place: "Room Mönch",
			guests: ["priya.sharma", "stefan.zuercher", "anna.baumann"],
			rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
			pauses: [2],
			moved: { week: 8, time: "10:00", title: "Stand-up (later)" },
		},
		{
			was: {
				until: 4,
				as: {
					rule: "FREQ=WEEKLY;BYDAY=TU",
					guests: [
						"priya.sharma",
						"stefan.zuercher",
						"anna.baumann",
						"thomas.brunner",
						"james.whitfield",
						"carlos.ortega",
					],
				},
			},
		},
	),
	entry(
		"backup-test",
		{
			title: "Restore test of the backups",
			on: [1, 4],
			time: "15:00",
			minutes: 45,
			note: "Two random mailboxes and one shop folder.",
			guests: ["priya.sharma"],
			color: "seagreen",
			alarm: 15,
		},
		{
			was: {
				until: 5.5,
				as: {
					title: "Backups: restore test",
					note: "One random mailbox.",
					color: "steelblue",
					alarm: 60,
				},
			},
		},
	),
];

const newer: readonly DemoStory<DemoEntry>[] = [
	entry(
		"printer",
		{
			title: "Printer on the 2nd floor is exchanged",
			on: [0, 4],
			time: "10:00",
			minutes: 30,
		},
		{ since: 0.4 },
	),
	entry(
		"interview",
		{
			title: "Interview: support, part-time",
			on: [1, 1],
			time: "14:00",
			minutes: 60,
			guests: ["regula.steiner", "carlos.ortega"],
			lines: ["CLASS:PRIVATE"],
		},
		{ since: 1.4 },
	),
	entry(
		"fire-drill",
		{ title: "Fire drill", on: [1, 3], time: "16:00", minutes: 20 },
		{ since: 2.2 },
	),
	entry(
		"release-talk",
		{
			title: "What is new in kSuite",
			on: [2, 3],
			time: "11:30",
			minutes: 45,
			guests: everybody,
			lines: [
				"CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://kmeet.infomaniak.com/alpenblick-news",
			],
		},
		{ since: 4.5 },
	),
	entry(
		"audit-task",
		{
			what: "task",
			title: "Answer the auditor’s questions",
			on: [1, 2],
			lines: ["PRIORITY:2", "STATUS:NEEDS-ACTION"],
		},
		{ since: 6 },
	),
];

const lasting: readonly DemoStory<DemoEntry>[] = [
	entry("weekly", {
		title: "IT weekly",
		on: [-10, 0],
		time: "13:30",
		minutes: 45,
		place: "Room Jungfrau",
		guests: ["priya.sharma", "stefan.zuercher"],
		rule: "FREQ=WEEKLY;BYDAY=MO",
		pauses: [3],
		moved: { week: 10, time: "15:00", place: "Room Eiger" },
	}),
	entry("all-hands", {
		title: "All hands",
		on: [-8, 4],
		time: "16:00",
		minutes: 60,
		place: "Canteen",
		guests: everybody,
		rule: "FREQ=WEEKLY;INTERVAL=4;BYDAY=FR",
	}),
	entry("one-to-one", {
		title: "Nadia and Priya",
		on: [-7, 2],
		time: "09:30",
		minutes: 30,
		guests: ["priya.sharma"],
		rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
	}),
	entry("new-laptops", {
		title: "Hand out the new laptops",
		on: [0, 1],
		time: "08:30",
		minutes: 120,
		place: "IT desk",
	}),
	entry("holiday-stefan", {
		title: "Stefan on holiday",
		on: [-1, 0],
		days: 12,
		color: "lightsteelblue",
	}),
	entry("planning", {
		title: "Planning of the next quarter",
		on: [1, 2],
		time: "14:00",
		minutes: 120,
		place: "Room Eiger",
		guests: ["anna.baumann", "marc.dubois", "regula.steiner"],
	}),
	entry("focus", {
		what: "busy",
		title: "Nobody at the desk",
		on: [0, 4],
		time: "13:00",
		minutes: 120,
	}),
	entry("supplier-call", {
		title: "Call with the line provider",
		on: [0, 2],
		time: "11:00",
		minutes: 30,
		alarm: 10,
	}),
	entry("phishing", {
		title: "Talk: spotting phishing",
		on: [2, 4],
		time: "11:00",
		minutes: 45,
		guests: everybody,
	}),
	entry("licence-task", {
		what: "task",
		title: "Check who needs which licence",
		on: [0, 4],
		lines: ["STATUS:IN-PROCESS", "PERCENT-COMPLETE:40", "PRIORITY:5"],
	}),
	entry("patch-task", {
		what: "task",
		title: "Monthly updates",
		on: [-3, 1],
		rule: "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU",
	}),
	entry("old-task", {
		what: "task",
		title: "Retire the old file server",
		on: [-2, 3],
		lines: ["STATUS:COMPLETED", "PERCENT-COMPLETE:100"],
	}),
	entry("summer-party", {
		title: "Team dinner",
		on: [3, 3],
		time: "18:30",
		minutes: 210,
		place: "Restaurant Rosengarten, Bern",
		guests: ["priya.sharma", "stefan.zuercher", "anna.baumann"],
		color: "gold",
	}),
];

const small: readonly (readonly [
	title: string,
	week: number,
	weekday: number,
	time: string | null,
	minutes: number,
])[] = [
	["Coffee with the new colleagues", -2, 2, "09:45", 30],
	["Password day", -1, 3, "11:00", 30],
	["Cleaning of the server room", -1, 4, "16:00", 60],
	["Price talk with the printer firm", 0, 0, "10:30", 45],
	["Order of the year-end cards", 0, 0, "15:00", 30],
	["Badge photos for Hannah", 0, 1, "11:15", 15],
	["Backup line is tested", 0, 2, "06:30", 30],
	["Help desk figures", 0, 3, "09:00", 45],
	["Sketch of the new intranet", 0, 3, "15:30", 60],
	["Key handover at the depot", 0, 4, "08:00", 20],
	["Fibre contract", 1, 0, "14:30", 60],
	["Talk with the works council", 1, 1, "10:00", 45],
	["Door system: questions", 1, 2, "16:30", 30],
	["Lunch talk: shortcuts", 1, 4, "12:00", 45],
	["Budget, first round", 2, 0, "09:00", 90],
	["Stocktaking of devices", 2, 1, "13:30", 180],
	["Meeting room screens", 2, 2, "15:00", 45],
	["Visit of the apprentices", 2, 4, "08:45", 120],
	["Budget, second round", 3, 1, "09:00", 90],
	["Year-end freeze begins", 4, 0, null, 1],
	["Farewell of the trainee", 4, 3, "16:00", 60],
	["Year-end freeze ends", 6, 0, null, 1],
];

/** What was cleared away some weeks ago. */
const cleared: readonly DemoStory<DemoEntry>[] = [
	...[
		"Move of the server room",
		"Cabling, 1st floor",
		"Cabling, 2nd floor",
		"Test of the new phones",
		"Acceptance of the server room",
	].map((title, index) =>
		entry(
			`cleared-${index}`,
			{
				title,
				on: [-4 + Math.floor(index / 2), (index * 2) % 5],
				time: "10:00",
				minutes: 90,
				guests: ["priya.sharma"],
			},
			{ until: 9 + index * 3 },
		),
	),
	...["Phones: questions", "Phones: training", "Room plan"].map(
		(title, index) =>
			entry(
				`later-${index}`,
				{ title, on: [-1 + index, index + 1], time: "15:30", minutes: 45 },
				{ since: 11 + index * 6 },
			),
	),
];

/** The team calendar of the help desk: at the point of 7 days ago, twelve would come back, three change, and five are newer. */
export const teamCalendar: readonly DemoStory<DemoEntry>[] = [
	...lost,
	...changed,
	...newer,
	...lasting,
	...small.map(([title, week, weekday, time, minutes], index) =>
		entry(`small-${index}`, {
			title,
			on: [week, weekday],
			...(time === null ? {} : { time, minutes }),
		}),
	),
	...cleared,
];
