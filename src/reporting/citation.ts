/** Gives a legal source as a reader meets it, without the project's marks of how sure the reading is. */
export const citation = (source: string): string => source.replace(/ \((?:[^()]*, )?R-(?:low|med|high)\)/g, "")
