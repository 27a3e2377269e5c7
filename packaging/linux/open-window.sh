#!/usr/bin/env bash
# What an agent does while the package changes under his open window, for prove.sh: open-window.sh RIG
#
# RIG is a copy of the program that stays: gateway and recorder are of it. /tmp/window-is-open says that the package
# may change, /tmp/package-has-changed that it has. From then on the window may need nothing that it has not read.
set -euo pipefail

rig="$1/agent-toolbar"
here="$(mktemp -d)"
logs="$HOME/.local/state/agent-toolbar"

fail() {
    echo "PROOF FAILED: under an open window: $*" >&2
    tail -n 30 "$here"/*.said "$logs"/*.log >&2 || true
    exit 1
}
until_true() { # SECONDS WHAT COMMAND...
    local end=$((SECONDS + $1)) what="$2"
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || fail "$what"
        sleep 0.2
    done
}
said() { sed -n "s/.*\"$1\": *\"\\?\\([^\",}]*\\).*/\\1/p" "$here/gateway.said" | head -n 1; }
asked() { [ "$(grep -c "$1" "$here/journal")" -ge "$2" ]; }
gateway() { # it ends when its standard input does
    : >"$here/gateway.said"
    exec 7> >(exec "$rig" simulate gateway --journal "$here/journal" "$@" >"$here/gateway.said" 2>&1)
    until_true 30 "no gateway" grep -q '"url"' "$here/gateway.said"
}
press() { xdotool search --onlyvisible --name '^Agent Toolbar' windowfocus --sync key "$1"; }

gateway --tls-dir "$here/trusted"
port="$(said url)"
port="${port##*:}"
agent-toolbar settings set --gateway "$(said url)" --agent-id "$(said agent_id)" --ca-file "$here/trusted/ca.pem" \
    --vrc-program "$rig" --vrc-arg=simulate --vrc-arg=vrc --vrc-arg=--stdio --vrc-keep-running \
    --vrc-arg=--journal --vrc-arg="$here/recorder" --vrc-servers '192.0.2.10(7000)' >/dev/null
said guid | agent-toolbar session set >/dev/null
agent-toolbar --log-level DEBUG >"$here/toolbar.said" 2>&1 7>&- &
toolbar=$!
until_true 30 "the window did not come to rest" grep -rqs 'start-up: all is loaded' "$logs"
touch /tmp/window-is-open
until_true 120 "the package did not change" test -e /tmp/package-has-changed

press F5
until_true 20 "Refresh asked nobody" asked updateGuid 1
press F8
until_true 20 "the recorder was not started" grep -qs initialized "$here/recorder"
press ctrl+comma
until_true 20 "the settings did not open" xdotool search --onlyvisible --name '^Settings'
# Another gateway in its place: what a stranger presents is looked at by libraries that a good day does not need.
exec 7>&-
until_true 20 "the gateway did not end" bash -c "! : </dev/tcp/127.0.0.1/$port"
gateway --tls-dir "$here/strange" --self-signed --port "$port"
press F5
until_true 20 "nobody looked at the strange certificate" grep -qs 'TLS-214' "$logs/agent-toolbar.log"
kill "$toolbar"
wait "$toolbar" || fail "it ended with $?"
! grep -E 'INT-9|Traceback|Error' "$logs/agent-toolbar.log" "$here/toolbar.said" || fail "see above"
echo "   Refresh, VRC, settings, a strange certificate, and a tidy end"
