"use strict"
// Cephes as CommonJS compiles its WebAssembly at once, so that nobody has to await it; requiring it only when a
// function is first called keeps the start of a program quick.
let loaded
module.exports = () => {
  loaded ??= require("cephes")
  return loaded
}
