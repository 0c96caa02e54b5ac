import type { Period } from "../core/view.ts";

/** A page of a calendar with every text already in the reader's language: plain data, so that another thread can paint it. */
export type AgendaDrawing = {
	readonly kind: "agenda";
	readonly period: Period;
	readonly title: string;
	readonly days: readonly AgendaDay[];
	/** What hours 0 to 24 are called. */
	readonly hours: readonly string[];
	readonly work: { readonly from: number; readonly to: number };
	/** Minutes since midnight on the day that is today. */
	readonly now: number;
	readonly legend: readonly {
		readonly label: string;
		readonly color: string;
	}[];
	/** What stands for a whole day. */
	readonly allDay: string;
	/** Stands where nothing is. */
	readonly nothing: string;
	/** "+1 more", "+2 more" … */
	readonly more: readonly string[];
	readonly pieces: readonly AgendaPiece[];
};

/** A day: its names, and what it is. */
export type AgendaDay = {
	readonly weekday: string;
	readonly date: string;
	/** Named where a month begins. */
	readonly month: string;
	readonly monthNumber: number;
	/** 0 is Monday. */
	readonly place: number;
	readonly isToday: boolean;
	readonly isWorkday: boolean;
	/** Of the month that is shown. */
	readonly isInside: boolean;
};

/** Something on the page: from one day to another (by their places), with minutes since midnight where it has clock times. */
export type AgendaPiece = {
	readonly title: string;
	readonly place: string;
	readonly time: string;
	readonly first: number;
	readonly last: number;
	readonly from: number;
	readonly to: number;
	readonly isAllDay: boolean;
	readonly color: string;
	readonly state: "on" | "off" | "done";
};
