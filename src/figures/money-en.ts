/**
 * Money as English prints it: signs before a number, words behind it, and the ISO 4217 code of each.
 *
 * Nothing goes in; maps come out. A bare "$" and "dollar" are United States dollars, "£" British pounds, and so on:
 * the most common reading, for no article says it each time. Where no country is named and several use the word
 * ("francs", "pesos", "crowns"), the word itself, singular, is the unit: silence is better than a guess.
 */
import type { Unit } from './units-en.ts';

/** Signs and letters before the digits, longest first: "US$", "C$". */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    'us $': 'USD',
    'u.s. $': 'USD',
    'a $': 'AUD',
    'au $': 'AUD',
    'c $': 'CAD',
    'ca $': 'CAD',
    'hk $': 'HKD',
    'nz $': 'NZD',
    's $': 'SGD',
    'nt $': 'TWD',
    'r $': 'BRL',
    'mx $': 'MXN',
    'mex $': 'MXN',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₺': 'TRY',
    '₴': 'UAH',
    '₦': 'NGN',
    '₱': 'PHP',
    '฿': 'THB',
    '₡': 'CRC',
    '₾': 'GEL',
    '₭': 'LAK',
    '₫': 'VND',
    '₿': 'BTC',
    rs: 'INR',
    rmb: 'CNY',
  }),
);

/** Codes that stand for themselves before or behind digits. */
export const MONEY_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy cny inr rub krw ils try uah chf aud cad nzd hkd sgd twd brl mxn zar sek nok dkk pln czk huf thb idr myr php vnd ngn kes egp sar aed iqd irr pkr bdt lkr cop clp ars pen btc'.split(
    ' ',
  ),
);

const LINES = `
USD: dollar, dollars, us dollar, us dollars, american dollar, american dollars, united states dollar, united states dollars, buck, bucks
AUD: australian dollar, australian dollars
CAD: canadian dollar, canadian dollars
HKD: hong kong dollar, hong kong dollars
NZD: new zealand dollar, new zealand dollars
SGD: singapore dollar, singapore dollars
TWD: taiwan dollar, taiwan dollars, new taiwan dollars
USD*0.01: cent, cents
GBP: pound sterling, pounds sterling, british pound, british pounds, quid
GBP*0.01: pence, penny
EUR: euro, euros
JPY: yen, japanese yen
CNY: rmb, yuan, renminbi, chinese yuan
CNY*0.1: jiao
INR: indian rupee, indian rupees
PKR: pakistani rupee, pakistani rupees
RUB: ruble, rubles, rouble, roubles, russian rubles, russian roubles
KRW: south korean won, korean won
CHF: swiss franc, swiss francs
FRF: french franc, french francs
BEF: belgian franc, belgian francs
SEK: swedish krona, swedish kronor, swedish crowns
NOK: norwegian krone, norwegian kroner, norwegian crowns
DKK: danish krone, danish kroner, danish crowns
ILS: shekel, shekels, israeli shekels, new shekels
TRY: turkish lira, turkish liras
MXN: mexican peso, mexican pesos
PHP: philippine peso, philippine pesos
ARS: argentine peso, argentine pesos
ZAR: rand, south african rand
PLN: zloty, zlotys
HUF: forint, forints
THB: baht, thai baht
IDR: rupiah
MYR: ringgit
BRL: brazilian reais, reais, brazilian real
VND: dong, vietnamese dong
SAR: saudi riyal, saudi riyals, saudi riyal
IRR: iranian rial, iranian rials
AED: dirham, dirhams
DEM: deutsche mark, deutsche marks, deutschemarks, german marks, deutschmarks
FIM: finnish markka, markka, markkaa
NLG: dutch guilder, dutch guilders, guilder, guilders
ESP: peseta, pesetas, spanish pesetas
ITL: italian lire, lire, italian lira
ATS: austrian schilling, austrian schillings
PTE: portuguese escudos, portuguese escudo
franc: franc, francs
peso: peso, pesos
rupee: rupee, rupees
crown: crowns, crown
krona: krona, kronor
krone: krone, kroner
lira: lira, liras
dinar: dinar, dinars
riyal: riyal, riyals
rial: rial, rials
schilling: schilling, schillings
escudo: escudo, escudos
BTC: bitcoin, bitcoins
CNY: 元
guinea: guinea, guineas
shilling: shilling, shillings
`;

/** Words for money behind a number. */
export const MONEY_WORDS: ReadonlyMap<string, Unit> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(': ');
      const [unit = '', factor = '1'] = name.split('*');
      return forms.split(', ').map((form): [string, Unit] => [form, { unit, factor: Number(factor), glued: false }]);
    }),
);
