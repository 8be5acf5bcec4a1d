// The second opinion on working days and terms: written apart from the C#, on the days that date-holidays knows.
//
//   node termijnen-orakel.mjs dagen 2019 2036 [--tel-ook NAME]...    one line per holiday: yyyy-MM-dd;name
//   node termijnen-orakel.mjs einden [--tel-ook NAME]... [--besluit DAY]... < instants  one line per instant: four ends
//
// --tel-ook counts a day that the package lists, but not as a public holiday; --besluit a day that a royal decree named,
// which no package can know, and which moves the ends of the law only (ADR-0008).

import Holidays from 'date-holidays'
import { createInterface } from 'node:readline'

const [command, ...rest] = process.argv.slice(2)
const all = option => rest.flatMap((word, i) => (word === option ? [rest[i + 1]] : []))
const countAlso = all('--tel-ook')
const decreed = new Set(all('--besluit'))
const calendar = new Holidays('NL')
const perYear = new Map()

function holidays(year) {
  if (!perYear.has(year)) {
    const days = calendar.getHolidays(year, 'en')
      .filter(d => d.type === 'public' || countAlso.includes(d.name))
      .map(d => [d.date.slice(0, 10), d.name])
    perYear.set(year, new Map(days))
  }
  return perYear.get(year)
}

// A day is the number of days since 1970, so that no clock change can touch it.
const MILLISECONDS = 86_400_000
const text = day => new Date(day * MILLISECONDS).toISOString().slice(0, 10)
const fromText = value => Date.parse(value) / MILLISECONDS
const isFree = day => {
  const date = new Date(day * MILLISECONDS)
  return [0, 6].includes(date.getUTCDay()) || holidays(date.getUTCFullYear()).has(text(day))
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit',
})
const dayOf = instant => fromText(amsterdam.format(new Date(instant)))

function afterWorkingDays(start, count) {
  let day = start
  let seen = 0
  while (seen < count) {
    day += 1
    if (!isFree(day)) seen += 1
  }
  return day
}

const endsNoTerm = day => isFree(day) || decreed.has(text(day))

// Algemene termijnenwet: article 2 by counting what the term holds, article 1 by walking off the free days.
function statutoryEnd(start, length) {
  let end = start + length
  const ordinary = () => {
    let count = 0
    for (let day = start + 1; day <= end; day += 1) if (!endsNoTerm(day)) count += 1
    return count
  }
  if (length <= 14) while (ordinary() < 2) end += 1 // a longer term always holds two
  while (endsNoTerm(end)) end += 1
  return end
}

if (command === 'dagen') {
  for (let year = Number(rest[0]); year <= Number(rest[1]); year += 1) {
    for (const [day, name] of holidays(year)) console.log(`${day};${name}`)
  }
} else if (command === 'einden') {
  const lines = []
  for await (const instant of createInterface({ input: process.stdin })) {
    const start = dayOf(instant)
    lines.push([afterWorkingDays(start, 5), statutoryEnd(start, 5), statutoryEnd(start, 28), statutoryEnd(start, 70)].map(text).join(';'))
  }
  console.log(lines.join('\n'))
} else {
  console.error('Say what: dagen or einden.')
  process.exitCode = 2
}
