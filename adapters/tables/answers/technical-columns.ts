// table of data
import { headerName } from "../header-name.js"

/**
 * Columns that survey tools add on their own, in the spelling of their exports: when and where somebody answered, and who.
 * They are passed over, so that nothing of them is kept.
 */
const names: ReadonlyArray<string> = [
  // LimeSurvey, column names.
  "id",
  "submitdate",
  "lastpage",
  "startlanguage",
  "seed",
  "startdate",
  "datestamp",
  "ipaddr",
  "refurl",
  "token",
  "interviewtime",
  // LimeSurvey, headings in English and Swedish.
  "Response ID",
  "Date submitted",
  "Last page",
  "Start language",
  "Date started",
  "Date last action",
  "IP address",
  "Referrer URL",
  "Access code",
  "Total time",
  "Svars-ID",
  "Svar-ID",
  "Inskickat datum",
  "Datum inskickat",
  "Datum skickat",
  "Sista sidan",
  "Startspråk",
  "Frö",
  "Startdatum",
  "Datum startat",
  "Datum för senaste åtgärd",
  "Datum senaste åtgärd",
  "Senaste åtgärd",
  "IP-adress",
  "Hänvisande URL",
  "Hänvisnings-URL",
  "Behörighetskod",
  "Åtkomstkod",
  "Total tid",
  // SurveyJS.
  "instanceId",
  "postId",
  "surveyId",
  "locationId",
  "happenedAt",
  "happendAt",
  "createdAt",
  "completedAt",
  "timeSpent",
  "pageNo",
  "locale",
  "userId",
  "ip",
  // Of persons, in any tool.
  "firstname",
  "First name",
  "Förnamn",
  "lastname",
  "Last name",
  "Efternamn",
  "email",
  "E-mail",
  "Email address",
  "E-mail address",
  "E-post",
  "E-postadress"
]

const known = new Set(names.map(headerName))

/** How LimeSurvey names the times that questions and groups of questions took. */
const timing = /^(grouptime|group_time|question_time|grupptid|fragetid)/

/** Whether a survey tool made a column on its own account. */
export const isTechnical = (header: string): boolean => {
  const name = headerName(header)
  return known.has(name) || timing.test(name)
}
