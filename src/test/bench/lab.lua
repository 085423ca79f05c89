-- Asks for the lab fragment of apples and oranges as htmx does, with another price of an apple each time.
local page = "/ja/labs/graph?program=apples+%3D+apple+%2A+n%0Aoranges+%3D+orange+%2A+m%0Afruit+%3D+apples+%2B+oranges%0Atotal+%3D+fruit+%2A+tax&in.apple=100&in.n=2&in.orange=150&in.m=3&in.tax=1.1"

wrk.headers["HX-Request"] = "true"

local before, after = page:match("^(.*&in%.apple=)%d+(.*)$")
local price = 0

function request()
  price = (price + 1) % 1000
  return wrk.format("GET", before .. price .. after)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("result %.0f %.2f %.2f %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
