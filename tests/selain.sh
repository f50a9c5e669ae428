#!/bin/sh
# A browser for the tests: one that is here already, Debian's Chromium where apt has it (the light one without windows first), Playwright's own elsewhere.
set -eu
python="$1"
packages="chromium-headless-shell chromium"
for name in $packages chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1; then
  sudo="" ; [ "$(id -u)" = 0 ] || sudo="sudo"
  apt-cache show chromium 2>/dev/null | grep -q '^Version' || $sudo apt-get update -qq
  for name in $packages; do
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$name" >/dev/null 2>&1 && exit 0
  done
fi
"$python" -m playwright install chromium
