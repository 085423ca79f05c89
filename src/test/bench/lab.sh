#!/usr/bin/env bash
# Measures the server as it runs in production, on the loopback interface alone: its start, the lab fragment with another
# number at each request against a bare Javalin route that returns the same bytes, and its memory under that load.
# Needs wrk and curl. ROUNDS, SECONDS_EACH, WARM_UP, CONNECTIONS and STARTS change how long and how hard.
set -euo pipefail
cd "$(dirname "$0")/../../.."

rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-8}
connections=${CONNECTIONS:-32}
starts=${STARTS:-5}
warmup=${WARM_UP:-30}
memory=256 # MiB of the machine that the Procfile's percentage is taken of

for tool in wrk curl java; do
  command -v "$tool" > /dev/null || { echo "Please install $tool." >&2; exit 1; }
done
[ -f target/rensa.jar ] && [ -d target/test-classes/rensa/bench ] || mvn -q -DskipTests package

read -ra options < <(sed -n 's/^web: java \(.*\) -jar .*/\1/p' Procfile)
options+=("-XX:MaxRAM=${memory}m")
work=$(mktemp -d)
started=()

finish() {
  for pid in "${started[@]}"; do
    kill "$pid" 2> /dev/null || true
  done
  wait
  rm -rf "$work"
}
trap finish EXIT

# Starts a server on a free port. Sets $pid, $base, and $took: the milliseconds until it answers.
start() {
  local name=$1 path=$2 begin=${EPOCHREALTIME/./}
  shift 2
  PORT=0 java "${options[@]}" "$@" > "$work/$name.log" 2>&1 &
  pid=$!
  started+=("$pid")
  base=
  until [ -n "$base" ] && curl -s -f -o "$work/answer" -H "HX-Request: true" "$base$path"; do
    sleep 0.005
    if ! kill -0 "$pid" 2> /dev/null || [ $((${EPOCHREALTIME/./} - begin)) -gt 30000000 ]; then
      cat "$work/$name.log" >&2
      exit 1
    fi
    base=$(sed -n 's|.*\(http://localhost:[0-9]*\)/.*|\1|p' "$work/$name.log" | head -n 1)
  done
  took=$(((${EPOCHREALTIME/./} - begin) / 1000))
}

stop() {
  kill "$pid"
  wait "$pid" 2> /dev/null || true
}

median() {
  sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# One round against a server; prints requests per second, p50 and p99 in ms, and failures.
load() {
  wrk --threads 1 --connections "$connections" --duration "${1}s" --latency --script src/test/bench/lab.lua "$2" \
    | sed -n 's/^result //p'
}

for ((i = 0; i < starts; i++)); do
  start "start$i" /healthz -jar target/rensa.jar
  echo "$took" >> "$work/starts"
  stop
done
echo "start to /healthz: $(median < "$work/starts") ms (median of $starts: $(sort -n "$work/starts" | xargs))"

start lab /healthz -jar target/rensa.jar
lab=$base lab_pid=$pid
page=$(sed -n 's|^local page = "\(.*\)"$|\1|p' src/test/bench/lab.lua)
start bare "$page" -cp target/test-classes:target/rensa.jar rensa.bench.BareServer "$lab$page"
bare=$base
echo "fragment: $(wc -c < "$work/answer") bytes; $connections connections; JVM: ${options[*]}"

load "$warmup" "$lab" > "$work/warm" # the compiler, which has two cores with the load, takes its time
load "$seconds" "$bare" >> "$work/warm"
printf '%-6s %8s %8s %8s %6s\n' "" req/s "p50 ms" "p99 ms" failed
for ((round = 0; round < rounds; round++)); do
  for name in bare lab; do
    load "$seconds" "${!name}" > "$work/result"
    read -r rate p50 p99 failed < "$work/result"
    printf '%-6s %8s %8s %8s %6s\n' "$name" "$rate" "$p50" "$p99" "$failed"
    echo "$rate" >> "$work/$name.rates"
  done
done
awk -v lab="$(median < "$work/lab.rates")" -v bare="$(median < "$work/bare.rates")" \
  'BEGIN { printf "lab / bare: %.2f (medians %d and %d)\n", lab / bare, lab, bare }'
awk '/^(VmHWM|VmRSS)/ { printf "lab %s %d MiB\n", $1, $2 / 1024 }' "/proc/$lab_pid/status"
