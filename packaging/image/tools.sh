# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by build and test: where their tools are (see ../root.sh), and how long work shows that it goes on.

# shellcheck source=packaging/root.sh
. "$(dirname "${BASH_SOURCE[0]}")/../root.sh"
recipes=$packaging/image
# shellcheck disable=SC2034 # read by root.sh
tools_list=$recipes/tools.list
log=/dev/null

# Runs a command whose words go to the file $log; on a terminal one line tells for how long, and its last words.
at_work() {
    local what=$1 started=$SECONDS worker
    shift
    [ -t 2 ] || say "$what…"
    set -m # a process group of its own, so that all of it ends when this ends
    "$@" >>"$log" 2>&1 </dev/null &
    worker=$!
    set +m
    trap 'kill -- "-$worker" 2>/dev/null; wait "$worker" 2>/dev/null; exit 130' INT TERM HUP
    while [ -t 2 ] && kill -0 "$worker" 2>/dev/null; do
        printf '\r\033[K%s… %d:%02d  %.60s' "$what" $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) \
            "$(tail -n 1 "$log" | tr -d '\r\033')" >&2
        sleep 1
    done
    wait "$worker"
    local result=$?
    trap - INT TERM HUP
    [ ! -t 2 ] || printf '\r\033[K' >&2
    [ $result != 0 ] || say "$what: done in $((SECONDS - started)) s."
    return $result
}
