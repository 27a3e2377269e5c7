#!/usr/bin/env bash
# Installs what is missing from Debian's or Ubuntu's own packages: system-packages.sh venv|demo|test|wine|package|proof
set -euo pipefail
cd "$(dirname "$0")/../.."

# a|b: the package's name differs between releases; the first that the archive knows is taken.
demo=(
    ca-certificates fonts-dejavu-core
    "libglib2.0-0t64|libglib2.0-0" libegl1 libgl1 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon0
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
    libwayland-client0 libwayland-cursor0 libwayland-egl1
    xvfb
)
test=(
    dbus gnome-keyring libsecret-tools iproute2
    openbox wmctrl xdotool x11-utils x11-xserver-utils
    at-spi2-core gir1.2-atspi-2.0 python3-gi
    mono-mcs mono-runtime libmono-system-windows-forms4.0-cil
)
wine=(nsis wine64)
package=(binutils)
proof=(debootstrap)

case "${1-}" in
venv) wanted=() ;;
demo) wanted=("${demo[@]}") ;;
test) wanted=("${demo[@]}" "${test[@]}") ;;
wine) wanted=("${demo[@]}" "${test[@]}" "${wine[@]}") ;;
package)
    wanted=("${demo[@]}" "${package[@]}")
    # A bundle wants Python as a library; Debian has cut that out, too.
    library="$("${PYTHON:-python3}" -c 'import sys
if sys.base_prefix == "/usr":
    print("libpython%d.%d" % sys.version_info[:2])')"
    [ -z "$library" ] || wanted+=("${library}t64|$library")
    ;;
proof) wanted=("${proof[@]}") ;;
*)
    echo "usage: $0 venv|demo|test|wine|package|proof" >&2
    exit 2
    ;;
esac

# Debian and Ubuntu cut venv out of their Python.
python="${PYTHON:-python3}"
if [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    wanted+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
fi
[ ${#wanted[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
    if [ "$(uname)" = Linux ]; then
        echo "No apt-get here, so system packages are left to you. On Debian they are called: ${wanted[*]}"
    fi
    exit 0
fi

read -ra names <<<"${wanted[*]//|/ }"
installed="$(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${names[@]}" 2>/dev/null || true)"
missing=()
for alternatives in "${wanted[@]}"; do
    found=
    for name in ${alternatives//|/ }; do
        [[ " $installed" != *" installed:$name "* ]] || found=yes
    done
    [ -n "$found" ] || missing+=("$alternatives")
done
[ ${#missing[@]} -gt 0 ] || exit 0

fail() {
    echo "The system packages could not be installed: $1" >&2
    echo "Ask an administrator to run this, then start make again:" >&2
    echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]##*|}" >&2
    exit 1
}

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "you are not root, and there is no sudo."
    as_root=(sudo)
    sudo true || fail "sudo did not let you."
fi
# A machine that has just started may still be busy with updates of its own: wait for it.
apt=("${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1
    apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
log="$(mktemp)"
trap 'rm -f "$log"' EXIT

echo "== Installing system packages (about a minute): ${missing[*]##*|}"
# One broken third-party source must not stop us: whether our packages can be had shows below.
"${apt[@]}" -o APT::Update::Error-Mode=any update >"$log" 2>&1 || echo "The package archive could not be read." >>"$log"
chosen=()
for alternatives in "${missing[@]}"; do
    for name in ${alternatives//|/ }; do
        if LC_ALL=C apt-cache policy "$name" | grep 'Candidate: [^(]' >/dev/null; then break; fi
    done
    chosen+=("$name")
done
if ! "${apt[@]}" install --no-install-recommends "${chosen[@]}" >>"$log" 2>&1; then
    tail -n 30 "$log" >&2
    fail "apt-get's own words are above."
fi
