#!/usr/bin/env bash
# Everything that is checked without running a test: one line a check, its output only where it fails.
set -u
cd "$(dirname "$0")/.."
export TURBO_TELEMETRY_DISABLED=1
failed=0

check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    printf 'ok      %s\n' "$name"
  else
    printf '%s\nFAILED  %s (%s)\n' "$output" "$name" "$*"
    failed=$((failed + 1))
  fi
}

check 'build' npm run build
check 'format and lint' npx biome ci --colors=off .
check 'types of tests' npx tsc -p tsconfig.tests.json
check 'package boundaries' node scripts/check-boundaries.mjs
check 'bundle of the action' npm run check -w apps/action
check 'unused code' npx knip --no-progress
for package in packages/* apps/*; do
  grep -q '"private": true' "$package/package.json" && continue
  check "publint $package" npx publint run --strict "$package"
  # Packages of ESM only, and the command, have nothing for CommonJS to resolve.
  profile=$([ -e "$package/tsconfig.cjs.json" ] && echo strict || echo esm-only)
  [ "$package" = apps/cli ] || check "types as published $package" npx attw --pack "$package" --profile "$profile" --quiet
done

[ "$failed" -eq 0 ] && echo 'every check passed' || echo "$failed checks failed"
exit "$((failed > 0))"
