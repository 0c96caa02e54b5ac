import htm from "htm";
import { h } from "preact";

/** Builds the page's elements from tagged templates; every value is put in as text, never as HTML. */
export const html = htm.bind(h);
