#!/bin/sh
# dpkg removes what it installed, and with it /opt where nobody else is there: that one is the system's.
# The policy is the administrator's own file, which goes when all is to go.
set -e
case "$1" in
remove)
    [ -d /opt ] || mkdir -m 755 /opt
    ;;
purge)
    rm -f /etc/agent-toolbar/policy.toml
    rmdir --ignore-fail-on-non-empty /etc/agent-toolbar 2>/dev/null || true
    ;;
esac
