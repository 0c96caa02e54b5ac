import { describePimAccount } from "../contracts/pim-account.ts";
import { openEmbedded } from "./embedded-collections-stage.ts";

describePimAccount("embedded", openEmbedded);
