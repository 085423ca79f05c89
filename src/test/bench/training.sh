#!/usr/bin/env bash
# A class that starts training at once, and the graph lab meanwhile, against the server as it runs in production.
# READERS and SECONDS_EACH change how many they are, and for how long.
set -euo pipefail
cd "$(dirname "$0")/../../.."

readers=${READERS:-60}
seconds=${SECONDS_EACH:-15}

[ -f target/rensa.jar ] && [ -f target/test-classes/rensa/bench/TrainingLoad.class ] || mvn -q -DskipTests package

read -ra options < <(sed -n 's/^web: java \(.*\) -jar .*/\1/p' Procfile)
log=$(mktemp)
PORT=0 java "${options[@]}" -XX:MaxRAM=256m -jar target/rensa.jar > "$log" 2>&1 &
server=$!
trap 'kill "$server" 2> /dev/null || true; rm -f "$log"' EXIT

base=
until [ -n "$base" ] && curl -sf -o /dev/null "$base/healthz"; do
  sleep 0.1
  kill -0 "$server" 2> /dev/null || { cat "$log" >&2; exit 1; }
  base=$(sed -n 's|.*\(http://localhost:[0-9]*\)/.*|\1|p' "$log" | head -n 1)
done

echo "while the compiler warms up:"
java -cp target/test-classes rensa.bench.TrainingLoad "$base" "$readers" "$seconds" 0
echo "then, other runs:"
java -cp target/test-classes rensa.bench.TrainingLoad "$base" "$readers" "$seconds" 1000
