// Everything here only adds comfort: each page works without script.
import { autosave } from "./autosave";
import { counters } from "./counter";
import { errorSummary } from "./errors";
import { files } from "./file";
import { rows } from "./rows";
import { selectAll } from "./select-all";
import { shortcuts } from "./shortcuts";
import { showWhen } from "./show-when";
import { signals } from "./signals";
import { submitOnce } from "./submit-once";

errorSummary();
counters();
submitOnce();
autosave();
files();
selectAll();
rows();
shortcuts();
signals();
showWhen();
