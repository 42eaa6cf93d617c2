# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where the build tools are: on Debian 13 or later this very system, elsewhere a private Debian 13 root.
# Sourced by in-root, try and tests/run. What is needed has one source each: debian/control and programs.list.
# A script that needs other tools names the file that lists them in tools_list: they get a root of their own.
# With PRIMTUX_WIDE=1 the root has more to be tried with than tests need each time.

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$packaging")
suite=trixie
recipe=1 # raised when make_root itself makes another root from the same packages
assume_yes=${PRIMTUX_YES:-}
tools_list=
wide=${PRIMTUX_WIDE:-} # set: also what the PCs of others have, see wide.list and every program of the catalogue

die() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    exit 3
}

say() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
}

# The packages that a file lists, one a line.
listed() {
    sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"
}

# The names of all packages needed, one a line: Build-Depends without versions and profiles, then the programs.
needed_packages() {
    if [ -n "$tools_list" ]; then
        listed "$tools_list"
        return
    fi
    sed -n '/^Build-Depends:/,/^[^ ]/p' "$packaging/debian/control" |
        sed -n 's/^ \([a-z0-9.+-]*\).*/\1/p' | sed 's/^debhelper-compat$/debhelper/'
    listed "$packaging/programs.list"
    [ -z "$wide" ] || { listed "$packaging/wide.list" && catalogue_packages; }
}

# The packages of all programs that the catalogue knows, one a line.
catalogue_packages() {
    sed -n 's/^ *"package": "\(.*\)",*$/\1/p' "$project/data/catalogue.d/20-debian-programs.json" | sort -u
}

on_debian_13() {
    [ -z "${PRIMTUX_FORCE_ROOT:-}" ] && [ -r /etc/os-release ] || return 1
    # shellcheck disable=SC1091
    (. /etc/os-release && [ "${ID:-}" = debian ] && { [ -z "${VERSION_ID:-}" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; })
}

# Asks on a terminal unless --yes was given; elsewhere the answer is yes.
agreed() {
    [ -z "$assume_yes" ] && [ -t 0 ] && [ -t 2 ] || return 0
    local answer
    printf '%s [Y/n] ' "$1" >&2
    read -r answer
    case $answer in [nN]*) return 1 ;; *) return 0 ;; esac
}

install_here() {
    [ $# -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            die "root rights are missing: ask an administrator to install these packages, or to install sudo: $*"
        as_root=(sudo)
    fi
    command -v apt-get >/dev/null || die "apt is missing: PrimTux Menu is built with Debian's packages."
    agreed "Install with apt: $* ?" || die "nothing was installed; these packages are missing: $*"
    network_reachable || die "the network is missing: the Debian archive ($mirror) does not answer."
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q)
    if ! "${as_root[@]}" update >&2 || ! "${as_root[@]}" install -y --no-install-recommends "$@" >&2; then
        die "apt could not install these packages (its reason is just above): $*"
    fi
}

mirror=${PRIMTUX_MIRROR:-http://deb.debian.org/debian}

# Asked through apt, so that its proxy settings hold.
network_reachable() {
    local probe
    probe=$(mktemp)
    /usr/lib/apt/apt-helper -o Acquire::Retries=1 -o Acquire::http::Timeout=15 \
        download-file "$mirror/dists/$suite/Release" "$probe" >/dev/null 2>&1
    local result=$?
    rm -f "$probe"
    return $result
}

cache_folder=${XDG_CACHE_HOME:-$HOME/.cache}/primtux-menu

root_folder() {
    local hash
    hash=$({ printf '%s\n' "$suite" "$recipe"; needed_packages; } | sha256sum | cut -c1-16)
    printf '%s/root-%s\n' "$cache_folder" "$hash"
}

# The host's own apt settings that decide whether the archive can be reached.
apt_settings() {
    apt-config dump Acquire | grep -E '^Acquire::(Check-|Retries|[a-z]+::(Proxy|Timeout))' | grep -v ' "";$'
}

remove_folder() {
    [ -e "$1" ] || return 0
    chmod -R u+rwX "$1" 2>/dev/null
    rm -rf --one-file-system "$1"
}

make_root() {
    local root=$1 making line missing=()
    for line in mmdebstrap:mmdebstrap bwrap:bubblewrap; do
        command -v "${line%%:*}" >/dev/null || missing+=("${line#*:}")
    done
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ -r /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    install_here "${missing[@]}"

    bwrap --ro-bind / / --dev /dev --proc /proc true 2>/dev/null ||
        die "user namespaces are missing: bubblewrap may not make a private root for $(id -un) on this system."
    network_reachable || die "the network is missing: the Debian archive ($mirror) does not answer."

    mkdir -p "$cache_folder" || die "the cache folder $cache_folder cannot be made."
    exec 9>"$cache_folder/making.lock"
    flock 9
    [ -d "$root" ] && { exec 9>&-; return; } # made by another run while this one waited
    for line in "$cache_folder"/root-*.making; do remove_folder "$line"; done
    making=$root.making

    say "making a private Debian 13 in $root (once; a few minutes)…"
    set -m # a process group of its own, so that all of it ends when this ends
    fill_root "$making" >"$cache_folder/making.log" 2>&1 </dev/null &
    local filling=$!
    set +m
    trap 'kill -- "-$filling" 2>/dev/null; wait "$filling" 2>/dev/null; remove_folder "$making"; exit 130' INT TERM HUP
    wait "$filling" || {
        remove_folder "$making"
        die "Debian 13 could not be installed: $(making_fault) (all of it in $cache_folder/making.log)"
    }
    mv "$making" "$root"
    trap - INT TERM HUP
    find "$cache_folder" -maxdepth 1 -name 'root-*' -mtime +30 | while IFS= read -r line; do remove_folder "$line"; done
    exec 9>&-
    say "made."
}

making_fault() {
    grep -m 1 '^E:' "$cache_folder/making.log" || tail -n 1 "$cache_folder/making.log"
}

# Installs everything needed in the folder.
fill_root() {
    local making=$1 options=() line
    while IFS= read -r line; do options+=(--aptopt="$line"); done < <(apt_settings)
    options+=(
        --variant=minbase --components=main --quiet
        --include="$(needed_packages | paste -sd,)"
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/info/*'
        --essential-hook="mkdir -p \"\$1/usr/share/man/man1\"" # Java's packages put links there
    )
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --mode=root --format=directory "${options[@]}" "$suite" "$making" "$mirror" || return
    else
        # Files come out owned by this user, so that the root needs no mapping to be used or removed.
        set -o pipefail
        mkdir -p "$making" &&
            mmdebstrap --mode=unshare --format=tar "${options[@]}" "$suite" - "$mirror" |
            tar -x --no-same-owner --exclude='./dev/*' -C "$making" || return
    fi
    mkdir -p "$making/dev" "$making/proc" "$making/sys" "$making/tmp" "$making/run" "$making/home" &&
        rm -f "$making/etc/resolv.conf" "$making/etc/hosts" "$making/etc/machine-id" &&
        touch "$making/etc/resolv.conf" "$making/etc/hosts" &&
        printf '%s\n' "$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')" >"$making/etc/machine-id" &&
        rm -rf "$making"/var/cache/apt/*.bin "$making"/var/lib/apt/lists/*
}

# Makes sure that everything needed is there: packages on Debian 13, else the private root.
ensure_tools() {
    if on_debian_13; then
        local missing=() package
        while IFS= read -r package; do
            dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
        done < <(needed_packages)
        install_here "${missing[@]}"
    else
        root=$(root_folder)
        [ -d "$root" ] || make_root "$root"
        touch "$root" # roots not used for a month make way when another is made
        command -v bwrap >/dev/null || install_here bubblewrap
    fi
}

# The users and groups of the root and whoever runs this: D-Bus refuses users without a name. Two roots may be in use at once.
name_user() {
    local home=$1 names=$2 user
    user=$(id -un 2>/dev/null || echo builder)
    {
        cat "$root/etc/passwd"
        printf '%s:x:%s:%s::%s:/bin/bash\n' "$user" "$(id -u)" "$(id -g)" "$home"
    } 2>/dev/null | awk -F: '!known[$3]++' >"$names/passwd.$$"
    {
        cat "$root/etc/group"
        printf '%s:x:%s:\n' "$user" "$(id -g)"
    } 2>/dev/null | awk -F: '!known[$3]++' >"$names/group.$$"
    mv "$names/passwd.$$" "$names/passwd"
    mv "$names/group.$$" "$names/group"
}

# Runs a command where the tools are; display, session bus and sound go with it. Call ensure_tools first.
run_there() {
    if on_debian_13; then
        "$@"
        return
    fi
    local home=$cache_folder/home runtime=${XDG_RUNTIME_DIR:-} place names=$cache_folder
    [ -z "$tools_list$wide" ] || names=$cache_folder/names-$(basename "${tools_list:-wide}" .list)
    mkdir -p "$home" "$names"
    # The root is mounted read-only: the folders that others are mounted on must be there before.
    for place in "$project" "$home"; do mkdir -p "$root$place"; done
    name_user "$home" "$names"
    local options=(
        --ro-bind "$root" / --dev /dev --proc /proc --tmpfs /run
        --bind /tmp /tmp --bind /tmp /var/tmp --bind "$project" "$project"
        --bind "$home" "$home" --setenv HOME "$home"
        --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/games:/usr/local/sbin:/usr/sbin:/sbin
        --unsetenv XDG_CACHE_HOME --unsetenv XDG_CONFIG_HOME --unsetenv XDG_DATA_HOME --unsetenv XDG_STATE_HOME
        --unsetenv LIBRARY_PATH --unsetenv LD_LIBRARY_PATH --unsetenv PYTHONPATH
        --ro-bind "$names/passwd" /etc/passwd --ro-bind "$names/group" /etc/group
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts
        --dev-bind-try /dev/dri /dev/dri --dev-bind-try /dev/kvm /dev/kvm
        --dev-bind-try /dev/snd /dev/snd --dev-bind-try /dev/input /dev/input
        --ro-bind-try /sys /sys --die-with-parent
    )
    [ -n "$runtime" ] && [ -d "$runtime" ] && options+=(--bind "$runtime" "$runtime")
    [ -n "${XAUTHORITY:-}" ] && [ -e "$XAUTHORITY" ] && options+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    case "${DBUS_SESSION_BUS_ADDRESS:-}" in
    unix:path=/tmp/* | unix:path="${runtime:-/nowhere}"/*) ;;
    unix:path=*)
        local bus=${DBUS_SESSION_BUS_ADDRESS#unix:path=}
        options+=(--ro-bind-try "${bus%%,*}" "${bus%%,*}")
        ;;
    esac
    bwrap "${options[@]}" --chdir "$(pwd)" -- "$@"
}
