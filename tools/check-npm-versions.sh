#!/usr/bin/env bash
# Does `npm ci` of npm 10, 11 and 12 accept the lockfile? Works in a copy; with --install it really installs there.
# npm 12 needs a newer Node than the oldest we support, so it brings one along.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d "${TMPDIR:-/tmp}/peyk-npm-versions.XXXXXX")
trap 'rm -rf "$copy"' EXIT
how=--dry-run
[ "${1:-}" != --install ] || how=

try() { # name, packages that bring node and npm …
  local name=$1 failed=0
  shift
  rm -rf "$copy/project"
  mkdir "$copy/project"
  cp package.json package-lock.json .npmrc "$copy/project/"
  (cd "$copy/project" && npx --yes "${@/#/--package=}" -c "echo npm \$(npm --version), Node \$(node --version); npm ci --no-audit --no-fund $how") >"$copy/report" 2>&1 || failed=1
  if [ "$failed" = 0 ]; then
    echo "ok    $name: $(grep -E '^npm [0-9]' "$copy/report"), $(grep -E '^(added|up to date)' "$copy/report" | tail -n 1)"
  else
    echo "FAIL  $name"
    tail -n 20 "$copy/report"
  fi
  return "$failed"
}

result=0
try oldest npm@10 || result=1
try usual npm@11 || result=1
try newest npm@12 node@24 || result=1
exit "$result"
