// The page of a result: shows it, or follows its job, or runs it again.
import "../lib/explain";
import { byId } from "../lib/dom";
import { resume } from "../lib/jobs";
import { enliven } from "../lib/result";

if (document.getElementById("job") === null) enliven(byId("main"));
else resume();
