/** Whether a text is there and not only spaces. */
export const saysSomething = (text: string | undefined): boolean => text !== undefined && /\S/.test(text)
