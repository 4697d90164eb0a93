import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const ci = process.env["CI"] !== undefined && process.env["CI"] !== ""

export default defineConfig({
  resolve: {
    alias: [
      { find: /^skolkvalitet$/, replacement: source("src/index.ts") },
      { find: /^skolkvalitet\/(statistics|effect)$/, replacement: source("src/$1/index.ts") },
      { find: /^skolkvalitet\/disclosure$/, replacement: source("adapters/publication/index.ts") },
      {
        find: /^skolkvalitet\/(tables|csv|skolverket|html|markdown|docx|xlsx|highs)$/,
        replacement: source("adapters/$1/index.ts")
      }
    ]
  },
  test: {
    include: ["test/**/*.test.ts"],
    // CommonJS is for Node to load, as in the package.
    server: { deps: { external: [/\.cjs$/] } },
    pool: "threads",
    // Loading the schema library once per worker instead of once per file saves more than half of the time.
    isolate: false,
    maxWorkers: 2,
    // Two workers share the machine with a browser and an office suite that tests start.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ci ? ["default", ["json", { outputFile: "dist-test/results.json" }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["src/**", "adapters/**"],
      exclude: ["adapters/command-line/**", "adapters/try-it/**", "**/*.d.cts"],
      reporter: ["text-summary", "html"],
      thresholds: { statements: 85, branches: 80, functions: 85, lines: 85 }
    }
  }
})
