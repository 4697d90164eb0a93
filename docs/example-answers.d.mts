/** A file of the example: its name below the data set's folder, and its text. */
export interface ExampleFile {
  readonly name: string
  readonly text: string
}

/** The files that the script makes. */
export const exampleAnswers: () => ReadonlyArray<ExampleFile>
