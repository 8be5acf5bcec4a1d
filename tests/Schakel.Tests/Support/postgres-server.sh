#!/usr/bin/env bash
# A throw-away PostgreSQL server that lives as long as our standard input: when the test process ends, however it
# ends, that input closes, and the server and its folder are gone. Prints the folder of its socket once it answers.
set -euo pipefail

# A test that is stopped with Ctrl-C closes our input; the signal itself is not for us.
trap '' INT TERM HUP

# Debian keeps the server's programs beside the path.
initdb=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1) || initdb=$(command -v initdb) || {
  echo "There is no initdb on this machine. Install PostgreSQL with:  sudo apt-get install -y postgresql" >&2
  exit 1
}
bin=$(dirname "$(readlink -f "$initdb")")
home=$(mktemp -d /tmp/schakel-postgres-XXXXXX)
server=
trap '[ -z "$server" ] || { kill -QUIT "$server" && wait "$server"; } 2>/dev/null; rm -rf "$home"' EXIT

# PostgreSQL refuses to run as root. Debian's package brings a user for it.
as_owner=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$home"
  as_owner=(setpriv --reuid=postgres --regid=postgres --init-groups --)
fi

cd "$home"
"${as_owner[@]}" "$bin/initdb" --pgdata="$home/data" --username=schakel --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
  --no-sync >"$home/initdb.log" 2>&1 </dev/null || { cat "$home/initdb.log" >&2; exit 1; }

# No port, only a socket in a folder of our own: nothing to collide with. What is lost in a power cut is only a
# test, so nothing waits for the disk; in all else it is the server that a production runs.
"${as_owner[@]}" "$bin/postgres" -D "$home/data" -k "$home" -c listen_addresses='' -c max_connections=200 \
  -c fsync=off -c synchronous_commit=off -c timezone=UTC >"$home/server.log" 2>&1 </dev/null &
server=$!

for _ in $(seq 200); do
  if "$bin/pg_isready" -q -h "$home" -U schakel; then
    echo "$home"
    cat >/dev/null
    exit 0
  fi
  kill -0 "$server" 2>/dev/null || break
  sleep 0.05
done

cat "$home/server.log" >&2
exit 1
