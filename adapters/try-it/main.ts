import { findDesk, serve } from "./ask.js"
import { conduct } from "./conduct.js"

/** The element of the page's script, which the background runs as well. */
const scriptId = "script"

if (typeof document === "undefined") serve()
else conduct(findDesk(document.getElementById(scriptId)?.textContent ?? ""))
