import { mergeConfig } from "vitest/config"
import config from "./vitest.config.js"

/** The tests that judge behaviour: those that read source text would fail for every mutant. */
export default mergeConfig(config, {
  test: { exclude: ["test/docs/**", "test/package/**", "test/types/**", "test/end-to-end/**", "**/node_modules/**"] }
})
