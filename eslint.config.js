import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["dist/", "node_modules/", ".venv/", ".cache/"] },
  js.configs.recommended,
  {
    files: ["worker/**/*.{js,mjs}", "tests/**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: globals.worker },
    rules: {
      eqeqeq: "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["static/**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: globals.browser },
  },
];
