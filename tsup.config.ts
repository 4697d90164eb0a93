import { defineConfig } from "tsup"

const common = { target: "node20", dts: false, splitting: false, removeNodeProtocol: false } as const

/** The library file by file, for bundlers to pick from; the command as one CommonJS file, which starts fastest. */
export default defineConfig([
  {
    ...common,
    entry: ["src/**/*.ts", "src/**/*.cjs", "adapters/**/*.ts", "!adapters/command-line/**", "!adapters/try-it/**"],
    loader: { ".cjs": "copy" },
    format: "esm",
    platform: "neutral",
    bundle: false,
    outDir: "dist",
    clean: true,
    sourcemap: true
  },
  {
    ...common,
    entry: { cli: "adapters/command-line/main.ts" },
    format: "cjs",
    platform: "node",
    bundle: true,
    noExternal: [/.*/],
    shims: true,
    minify: true,
    outDir: "dist",
    banner: { js: "#!/usr/bin/env node" }
  }
])
