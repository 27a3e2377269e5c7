#!/usr/bin/env bash
# Proves the .deb in dist/ on an empty Debian, without Python: prove.sh [SUITE]   (bookworm, trixie; needs root)
#
# The root is made by debootstrap, kept as build/proof/SUITE.tar, and unpacked anew each time. MIRROR names another
# archive. What the walkthrough saw is left in build/proof/SUITE-pictures.
set -euo pipefail

say() { echo "== $*"; }
fail() {
    echo "PROOF FAILED: $*" >&2
    exit 1
}

# Everything outside of people's homes that a package could have left; caches and logs are apt's own. README's commands
# are root's, and so is the log of the one that is ours.
list_files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /home -o -path /root/.local -o -path /proof \
        -o -path /run -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune \
        -o -printf '%y %m %p\n' | LC_ALL=C sort
}

as_agent() { setpriv --reuid=agent --regid=agent --init-groups env HOME=/home/agent USER=agent "$@"; }
on_screen() { as_agent /proof/virtual-screen.sh "$@"; }

# A session with a bus and an open keyring, as a desk has one.
at_a_desk() {
    as_agent dbus-run-session -- bash -c '
        printf %s proof | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"' desk "$@"
}

# indented_after WORDS: the first block of README that is set off after a line with these WORDS.
indented_after() {
    awk -v words="$1" 'index($0, words) { found = 1; next }
        found && /^    / { begun = 1; print substr($0, 5) }
        begun && !/^    / { exit }' /proof/README.md
}

# must_fail PART COMMAND...: the self-test says that PART is broken, and by its exit code that something is.
must_fail() {
    local part="$1" said
    shift
    if said="$("$@" agent-toolbar self-test 2>&1)"; then fail "a bundle without its $part passes: $said"; fi
    grep -q "^FAILED *$part " <<<"$said" || fail "a bundle without its $part says: $said"
    grep "^FAILED" <<<"$said" | sed 's/^/   /'
}

without() {
    local file="$1"
    shift
    mv "$file" /proof/aside
    must_fail "$@"
    mv /proof/aside "$file"
}

inside() {
    export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
    local deb=/proof/agent-toolbar.deb apt="apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0"
    say "what the package depends on, a virtual screen and a keyring"
    { $apt update && $apt satisfy "$(dpkg-deb -f "$deb" Depends)" && $apt install xvfb xdotool fonts-dejavu-core dbus gnome-keyring; } >/proof/apt.log 2>&1 ||
        { tail -20 /proof/apt.log; fail "apt"; }
    useradd --create-home agent
    ! command -v python3 || fail "there is a Python here"
    ! dpkg-query -W -f '${Package}\n' | grep -E -- '-dev$|^gcc-[0-9]+$' || fail "there are development packages here"
    list_files >/proof/before

    say "installing"
    $apt install "$deb" >>/proof/apt.log 2>&1 || { tail -20 /proof/apt.log; fail "install"; }
    agent-toolbar --version
    find /opt/agent-toolbar -type f -name '*.so*' -exec env LD_LIBRARY_PATH=/opt/agent-toolbar/_internal ldd {} + 2>/dev/null |
        grep 'not found' && fail "a library is missing"
    ! find /opt/agent-toolbar /usr/bin/agent-toolbar /etc/agent-toolbar ! -user root -o ! -type l -perm /022 | grep . ||
        fail "somebody else may write there"

    say "self-test, without screen and keyring and with both"
    as_agent agent-toolbar self-test || fail "self-test: $?"
    at_a_desk /proof/virtual-screen.sh agent-toolbar self-test | tee /proof/self-test || fail "self-test: $?"
    grep -q 'opened and closed on xcb' /proof/self-test || fail "the window was not on the screen"
    grep -q 'keyring *SecretService$' /proof/self-test || fail "the keyring was not found"

    say "a bundle of which a part is missing says so"
    local qt=/opt/agent-toolbar/_internal/PySide6/Qt own=/opt/agent-toolbar/_internal/toolbar/resources
    without $own/icons/vrc.svg icons as_agent
    without $own/translations/toolbar_zh_CN.qm catalogues as_agent
    without $qt/translations/qtbase_zh_CN.qm catalogues as_agent
    without $qt/plugins/platforms/libqxcb.so plugins as_agent
    without $qt/plugins/platforms/libqxcb.so window on_screen
    without /opt/agent-toolbar/_internal/libxcb-cursor.so.0 plugins as_agent

    say "the package changes under an open window"
    cp -a /opt/agent-toolbar /proof/rig
    dpkg-deb -R "$deb" /proof/other
    rm -r /proof/other/opt/agent-toolbar/*
    printf '#!/bin/sh\nexec /proof/rig/agent-toolbar "$@"\n' >/proof/other/opt/agent-toolbar/agent-toolbar
    chmod 755 /proof/other/opt/agent-toolbar/agent-toolbar
    sed -i 's/^Version: .*/Version: 998-1/' /proof/other/DEBIAN/control
    dpkg-deb -b --root-owner-group -Znone /proof/other /proof/other.deb >/dev/null
    at_a_desk /proof/virtual-screen.sh /proof/open-window.sh /proof/rig &
    local window=$!
    until [ -e /tmp/window-is-open ]; do
        kill -0 "$window" 2>/dev/null || fail "no window was opened"
        sleep 0.2
    done
    $apt install /proof/other.deb >>/proof/apt.log 2>&1 || { tail -20 /proof/apt.log; fail "another payload"; }
    [ ! -e /opt/agent-toolbar/_internal ] || fail "something of the old program is left"
    touch /tmp/package-has-changed
    wait "$window" || fail "under an open window"
    $apt install --allow-downgrades "$deb" >>/proof/apt.log 2>&1 || { tail -20 /proof/apt.log; fail "back again"; }

    say "what a recorder finds in its environment, and what the policy says"
    printf '#!/bin/sh\nenv >/tmp/recorder-environment\n' >/proof/recorder
    chmod 755 /proof/recorder
    as_agent LD_LIBRARY_PATH=/home/agent/lib QT_PLUGIN_PATH=/home/agent/plugins \
        agent-toolbar vrc-conformance -- /proof/recorder >/dev/null || true
    ! grep -E '^(_PYI|LD_LIBRARY_PATH|QT_PLUGIN_PATH|QML2_IMPORT_PATH)|/opt/agent-toolbar/_internal' /tmp/recorder-environment ||
        fail "the bundle's environment reaches the recorder"
    # README's own policy, and its five commands as they stand there.
    mkdir /proof/five
    cp "$deb" "/proof/five/$(dpkg-deb -W --showformat "\${Package}_\${Version}_\${Architecture}.deb" "$deb")"
    cp /etc/ssl/certs/ca-certificates.crt /proof/five/site-ca.pem
    indented_after 'names every key' >/proof/five/policy.toml
    indented_after 'Five commands:' >/proof/five/commands
    [ "$(wc -l </proof/five/commands)" -eq 5 ] || fail "these are not five commands: $(cat /proof/five/commands)"
    printf 'APT::Get::Assume-Yes "true";\nAPT::Install-Recommends "false";\n' >/proof/five/apt.conf
    (cd /proof/five && APT_CONFIG=/proof/five/apt.conf bash -euxo pipefail commands) >/proof/five/said 2>&1 ||
        { cat /proof/five/said; fail "README's commands"; }
    grep '^It can be used' /proof/five/said || fail "the policy was not checked"
    ! grep 'Not on this computer.*/etc/agent-toolbar' /proof/five/said || fail "the policy names a file that nobody installed"
    at_a_desk bash -c "agent-toolbar settings set --agent-id 20011 && agent-toolbar settings show --explain" |
        tee /proof/settings
    grep -q 'gw.example.*policy' /proof/settings || fail "the policy does not decide the gateway"

    say "the rehearsal, walked through"
    install -d -o agent /proof/pictures
    on_screen agent-toolbar demo --walkthrough /proof/pictures || fail "demo: $?"
    ls /proof/pictures

    say "an update, removal, and purge"
    dpkg-deb -R "$deb" /proof/newer
    sed -i 's/^Version: .*/Version: 999-1/' /proof/newer/DEBIAN/control
    echo '# a new key' >>/proof/newer/etc/agent-toolbar/policy.example.toml
    dpkg-deb -b --root-owner-group -Znone /proof/newer /proof/newer.deb >/dev/null
    $apt install /proof/newer.deb >>/proof/apt.log 2>&1 || { tail -20 /proof/apt.log; fail "update"; }
    grep -q gw.example /etc/agent-toolbar/policy.toml || fail "the update took the policy"
    ! grep -q ^Hidden /etc/xdg/autostart/agent-toolbar.desktop || fail "the update switched autostart off"
    as_agent agent-toolbar self-test >/dev/null || fail "the updated program"
    $apt remove agent-toolbar >>/proof/apt.log 2>&1
    [ ! -e /opt/agent-toolbar ] || fail "removal left /opt/agent-toolbar"
    grep -q gw.example /etc/agent-toolbar/policy.toml || fail "removal took the policy"
    $apt purge agent-toolbar >>/proof/apt.log 2>&1
    list_files >/proof/after
    diff /proof/before /proof/after || fail "left behind, or taken along (see above)"
    say "nothing is left"
}

if [ "${1-}" = --inside ]; then
    inside
    exit
fi

cd "$(dirname "$0")/../.."
[ "$(id -u)" -eq 0 ] || fail "only root can make a system in a folder"
suite="${1:-bookworm}"
debs=(dist/agent-toolbar_*.deb)
[ -f "${debs[0]}" ] || fail "there is no package in dist/: run make package"
place="$PWD/build/proof"
root="$place/$suite"
mkdir -p "$place"
if grep -q " $root/" /proc/mounts; then fail "something is mounted in $root"; fi
rm -rf --one-file-system "$root" "$root-pictures"
if [ ! -f "$root.tar" ]; then
    say "an empty $suite"
    debootstrap --variant=minbase "$suite" "$root" ${MIRROR:+"$MIRROR"} >"$place/debootstrap.log" 2>&1 ||
        { tail "$place/debootstrap.log"; fail "debootstrap"; }
    rm -rf "$root"/var/cache/apt/archives/*.deb
    tar --numeric-owner -C "$root" -cf "$root.tar.part" .
    mv "$root.tar.part" "$root.tar"
else
    mkdir "$root"
    tar --numeric-owner -C "$root" -xpf "$root.tar"
fi
mkdir -m 755 "$root/proof"
cp "${debs[0]}" "$root/proof/agent-toolbar.deb"
cp README.md packaging/linux/{prove,virtual-screen,open-window}.sh "$root/proof/"
cp /etc/resolv.conf /etc/hosts "$root/etc/"

# Mounts and processes of its own: nothing stays mounted or running, however it ends.
unshare --mount --pid --fork --kill-child bash -euc '
    mount --make-rprivate /
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    exec chroot "$1" env -i HOME=/root TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash /proof/prove.sh --inside
' proof "$root"
cp -r "$root/proof/pictures" "$root-pictures"
rm -rf --one-file-system "$root"
say "proven on $suite; the pictures are in $root-pictures"
