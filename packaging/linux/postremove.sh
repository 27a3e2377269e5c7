#!/bin/sh
# dpkg removes what it installed, and with it /opt where nobody else is there: that one is the system's.
# The policy, and the CA file that README has laid beside it, are the administrator's own, and go when all is to go.
set -e
case "$1" in
remove)
    [ -d /opt ] || mkdir -m 755 /opt
    ;;
purge)
    rm -f /etc/agent-toolbar/policy.toml /etc/agent-toolbar/site-ca.pem
    rmdir --ignore-fail-on-non-empty /etc/agent-toolbar 2>/dev/null || true
    ;;
esac
