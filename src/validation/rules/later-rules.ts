import { listed } from "../rule.js"

/** Rules of a part of the product that does not exist yet: public documents. */
export const laterRules = {
  publicExportIsProtected: listed("later", "SK-PUB-001", "Export", "error", "own: methods of disclosure control"),
  publicExportIsAccessible: listed("later", "SK-PUB-002", "Export", "warning", "lag (2018:1937); Digg, EN 301 549")
} as const
