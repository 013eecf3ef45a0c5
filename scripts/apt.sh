# shellcheck shell=bash
# Functions over apt for the scripts beside this file, which source it with the repository as working folder.

# The packages of the groups named, for this architecture.
packages_of() {
  local architecture group
  architecture=$(dpkg --print-architecture)
  for group in "$@"; do
    awk -v group="$group" -v architecture="$architecture" '
      $1 == group && (NF < 3 || index("," $3 ",", "," architecture ",")) { print $2; found = 1 }
      END { exit !found }' scripts/packages.txt || {
      echo "$0: no group '$group' in scripts/packages.txt" >&2
      return 2
    }
  done
}

require_apt() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "$0: this is no Debian system: install what scripts/packages.txt lists (or its like) yourself" >&2
    return 1
  fi
}

# Fails, with what to ask for in $1, unless this is root or can become root.
require_root() {
  if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
    echo "$0: not root, and there is no sudo. Have an administrator run: $1" >&2
    return 1
  fi
}

# apt-get as root, without questions.
apt_get_as_root() {
  local become_root=()
  if [ "$(id -u)" -ne 0 ]; then become_root=(sudo); fi
  "${become_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
    -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

# Fetches apt's lists unless they know all the packages.
know_packages() {
  local known
  known=$(LC_ALL=C apt-cache policy "$@" 2>/dev/null | grep -c '^  Candidate: [^(]' || true)
  [ "$known" -lt $# ] || return 0
  require_root "apt-get update" || return
  echo "== fetching apt's package lists"
  apt_get_as_root update
}
