/**
 * Units that English prints behind a number, and what they come to.
 *
 * Nothing goes in; a map from folded words, one blank between them, to a unit and a factor comes out: "decades"
 * are years, ten each. Short forms that are words or parts of names as well ("m", "t", "g") count only where they
 * are glued to digits. It knows no money (`money-en.ts`).
 */

/** A unit as figures carry it, singular, and how many of it one of the printed unit makes. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
  /** Only where glued to digits. */
  readonly glued: boolean;
}

/** A line a unit: its name, a factor where it is not 1, then all forms, kept apart by commas; "~" before those that must be glued. */
const LINES = `
percent: percent, per cent, pct, percents, percentage
percentage point: percentage point, percentage points, percent point, percent points, pct points
basis point: basis point, basis points, bps
second: second, seconds, sec, secs
minute: minute, minutes, min, mins
hour: hour, hours, hr, hrs
day: day, days
week: week, weeks, wk, wks
month: month, months
year: year, years, yr, yrs
day*14: fortnight, fortnights
year*10: decade, decades
year*100: century, centuries
year*1000: millennium, millennia
millimetre: millimetre, millimetres, millimeter, millimeters, ~mm
centimetre: centimetre, centimetres, centimeter, centimeters, cm
decimetre: decimetre, decimetres, decimeter, decimeters, dm
metre: metre, metres, meter, meters, ~m
kilometre: kilometre, kilometres, kilometer, kilometers, km, kms
picometre: picometer, picometers, picometre, picometres
inch: inch, inches
foot: foot, feet, ft
yard: yard, yards, yd, yds
mile: mile, miles, mi
nautical mile: nautical mile, nautical miles
light year: light year, light years
square metre: square metre, square metres, square meter, square meters, sq m, sqm, m ², m 2
square kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq km, km ², km 2
square foot: square foot, square feet, sq ft
square mile: square mile, square miles, sq mi
square yard: square yard, square yards
square inch: square inch, square inches
acre: acre, acres
hectare: hectare, hectares, ~ha
litre: litre, litres, liter, liters
millilitre: millilitre, millilitres, milliliter, milliliters, ~ml
gallon: gallon, gallons
pint: pint, pints
barrel: barrel, barrels, bbl
cup: cup, cups
tablespoon: tablespoon, tablespoons, tbsp
teaspoon: teaspoon, teaspoons, tsp
cubic foot: cubic foot, cubic feet, cu ft
cubic metre: cubic metre, cubic metres, cubic meter, cubic meters
cubic yard: cubic yard, cubic yards
bushel: bushel, bushels
microgram: microgram, micrograms, microgramme, microgrammes, μg, µg, mcg
milligram: milligram, milligrams, mg
gram: gram, grams, gramme, grammes, ~g
kilogram: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
tonne: tonne, tonnes, metric ton, metric tons, ~t
ton: ton, tons
kiloton: kiloton, kilotons
megaton: megaton, megatons
pound: pound, pounds, lb, lbs
ounce: ounce, ounces, oz
carat: carat, carats
drachm: drachma, drachmas
bit: bit, bits
byte: byte, bytes
kilobyte: kilobyte, kilobytes, kb
megabyte: megabyte, megabytes, mb
gigabyte: gigabyte, gigabytes, gb
terabyte: terabyte, terabytes, tb
watt: watt, watts
kilowatt: kilowatt, kilowatts, kw
megawatt: megawatt, megawatts, mw
gigawatt: gigawatt, gigawatts, gw
kilowatt-hour: kilowatt hour, kilowatt hours, kwh
megawatt-hour: megawatt hour, megawatt hours, mwh
volt: volt, volts
hertz: hertz, hz
megahertz: megahertz, mhz
gigahertz: gigahertz, ghz
horsepower: horsepower, hp
calorie: calorie, calories
decibel: decibel, decibels
knot: knots
radian: radian, radians, ~rad
mile per hour: mph, miles per hour, miles an hour, mile per hour, mile an hour
kilometre per hour: kph, kmph, kmh, km h, km hr, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
metre per second: metres per second, meters per second, metres a second, meters a second
kilometre per second: kilometres per second, kilometers per second, miles per second
foot per second: feet per second, feet a second
degree Celsius: degrees celsius, degree celsius, celsius, celcius, centigrade, degrees centigrade, degrees c, degree c, deg c, deg celsius, ° c, ° celsius
degree Fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit, degrees farenheit, degrees f, degree f, deg f, deg fahrenheit, ° f, ° fahrenheit
degree: degrees, degree, deg, °
millisecond: millisecond, milliseconds
point: point, points
`;

function parse(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const line of LINES.trim().split('\n')) {
    const [name = '', forms = ''] = line.split(': ');
    const [unit = '', factor = '1'] = name.split('*');
    for (const form of forms.split(', ')) {
      const glued = form.startsWith('~');
      units.set(glued ? form.slice(1) : form, { unit, factor: Number(factor), glued });
    }
  }
  return units;
}

/** Units by their printed forms. */
export const UNITS: ReadonlyMap<string, Unit> = parse();

/** Units of time: what they measure lasts, or lies so far from another time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);
