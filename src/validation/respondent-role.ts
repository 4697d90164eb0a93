// table of data
/** What respondents are at a unit, whatever their group is called. */
export type RespondentRole = "pupils" | "children" | "guardians" | "staff"

const names: Readonly<Record<RespondentRole, string>> = {
  pupils: "pupil pupils student students elev elever",
  children: "child children barn",
  guardians: "guardian guardians parent parents vårdnadshavare vardnadshavare förälder föräldrar foralder foraldrar",
  staff: `
staff employee employees teacher teachers personal personalen medarbetare anställd anställda anstalld anstallda
lärare larare pedagog pedagoger förskollärare forskollarare barnskötare barnskotare rektor rektorer
undervisande-personal pedagogisk-personal`
}

const roles: ReadonlyMap<string, RespondentRole> = new Map(
  (["pupils", "children", "guardians", "staff"] as const).flatMap((role) =>
    names[role]
      .trim()
      .split(/\s+/)
      .map((name) => [name, role] as const)
  )
)

/** What a respondent group is, by its whole name; `undefined` for one whose name is not known. */
export const respondentRole = (group: string): RespondentRole | undefined =>
  roles.get(
    group
      .normalize("NFC")
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/gu, "-")
  )
