#!/usr/bin/env bash
# Runs a command on a virtual screen of its own: virtual-screen.sh COMMAND [ARGUMENT...]
set -euo pipefail

# Xvfb makes its socket folder only as root, and a machine that never had a screen lacks it.
mkdir -m 1777 /tmp/.X11-unix 2>/dev/null || true

log="$(mktemp)"
# -displayfd lets Xvfb choose a free number; -noreset keeps it up between two windows.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp -noreset 2>"$log")
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -f "$log"' EXIT

if ! read -r -t 30 number <&3; then
    cat "$log" >&2
    echo "The virtual screen (Xvfb) did not start." >&2
    exit 1
fi
unset WAYLAND_DISPLAY
DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$@" 3<&-
