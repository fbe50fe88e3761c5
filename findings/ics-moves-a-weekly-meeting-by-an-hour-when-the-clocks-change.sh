#!/bin/sh
# A weekly meeting that the package ics writes from a local time is an hour early or late once the clocks have changed.
#
# Expected: a meeting given as local time (startInputType is "local" unless something else is said), repeated each week,
#   is at the same hour by the clock on the wall each week.
# So: the start is turned into UTC before it is written, with the rule of repetition left as it is. The rule then repeats a
#   time of UTC: half past four on 20 October is half past three from 27 October, in every calendar that reads the file
#   as it stands. A single meeting is right, so is a series within one half of the year, and so is each one where
#   startOutputType is "local", which writes the time without a zone.
# Version: ics 3.12.0, read by ical.js 2.2.1, on Node in Europe/Copenhagen. Date: 2026-11-30.
# Source: seen; the README of adamgibbons/ics names the two options, and what they mean for one time.
# Hurts: whoever sends a series of meetings that runs over the end of March or October.
set -eu
expected='as it comes: DTSTART:20261020T143000Z RRULE:FREQ=WEEKLY;COUNT=3
  on the wall: 20.10. 16.30, 27.10. 15.30, 3.11. 15.30
written as local: DTSTART:20261020T163000 RRULE:FREQ=WEEKLY;COUNT=3
  on the wall: 20.10. 16.30, 27.10. 16.30, 3.11. 16.30'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' >package.json
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1
node -p '["ics", "ical.js"].map((name) => name + " " + JSON.parse(require("fs").readFileSync("node_modules/" + name + "/package.json")).version).join(", ") + ", Node " + process.version'

cat >run.js <<'JS'
import ICAL from 'ical.js'
import ics from 'ics'

const meeting = {
  title: 'Møde i arbejdsgruppen',
  start: [2026, 10, 20, 16, 30],
  duration: { hours: 1 },
  recurrenceRule: 'FREQ=WEEKLY;COUNT=3',
}
// A time without a zone is one of where this runs.
const onTheWall = (time) => {
  const at = time.toJSDate()
  return `${at.getDate()}.${at.getMonth() + 1}. ${at.getHours()}.${at.getMinutes()}`
}
for (const [name, more] of [
  ['as it comes', {}],
  ['written as local', { startOutputType: 'local' }],
]) {
  const { value } = ics.createEvent({ ...meeting, ...more })
  const lines = value.split('\r\n').filter((line) => /^(DTSTART|RRULE)/.test(line))
  console.log(`${name}: ${lines.join(' ')}`)
  const calendar = new ICAL.Component(ICAL.parse(value))
  const each = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator()
  const times = []
  for (let time = each.next(); time; time = each.next()) times.push(onTheWall(time))
  console.log(`  on the wall: ${times.join(', ')}`)
}
JS
seen=$(TZ=Europe/Copenhagen node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo "This has changed. It was:"; echo "$expected"; exit 1; }
