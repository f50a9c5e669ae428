#!/bin/sh
# A browser for the tests: one that is here already, Debian's Chromium where apt is there, Playwright's own elsewhere.
set -eu
python="$1"
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1 && apt-cache show chromium 2>/dev/null | grep -q '^Version'; then :; elif command -v apt-get >/dev/null 2>&1; then
  sudo="" ; [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo apt-get update -qq
fi
if command -v apt-get >/dev/null 2>&1 && apt-cache show chromium >/dev/null 2>&1; then
  sudo="" ; [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
"$python" -m playwright install chromium
