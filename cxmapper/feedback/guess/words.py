"""Words of headers, questions and titles, and which of them mean the same or nothing."""

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_PARTS = re.compile(r"[^\W\d_]+|\d+")
_NUMBER = re.compile(r"^[A-Za-z]{0,3}\d+[A-Za-z]?[_.:)\s-]+(?=.*[^\W\d_])")
_VERSION = re.compile(r"(?<=[^\W\d])[ _-]?[vV]\d+$")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-zà-ÿ]{2})")

_NOTHING = """
    a an the of and or in on at to for with by from as your you our we us it its is was were are be do did does how
    would will please rate rating ratings score scores satisfied satisfaction dissatisfied question response answer
    q following about when which what this that have has had been i my me not very use used using
    expect expected expectation expectations perceived perception csat ces nps
    der die das den dem des ein eine einen einem einer und oder mit von vom zu zum zur im am auf fur bei wie
    waren war sind ist sie ihr ihre ihren ihrem ihrer uns unser unsere unserem unserer wir bitte bewerten bewertung
    zufrieden zufriedenheit unzufrieden frage antwort erwartet erwartete erwarteter erwartetes erwarten erwartung
    erwartungen haben
"""
_LITTLE = """
    service services quality comfort convenience convenient ease easy speed friendliness helpfulness location
    experience facility facilities handling level time general staff number qualitat freundlichkeit tempo
    schnelligkeit einfachheit bequemlichkeit erfahrung
"""
SAY_NOTHING: Final = frozenset(_NOTHING.split())
"""Words without weight: every question has them."""

SAY_LITTLE: Final = frozenset(_LITTLE.split())
"""Words about how a thing was, rather than which thing it is."""

_SAME = """
    all overall whole total general gesamt insgesamt allgemein
    store stores shop shops shopping retail boutique laden geschaft einkauf einkaufen
    food restaurant restaurants dining meal meals catering drink drinks beverage cafe eat eating essen gastronomie
    verpflegung trinken getranke
    down lower downstairs below unten
    up upper upstairs above oben
    inflight onboard board aboard cabin flight bord
    wifi wlan internet wireless
    phone call hotline telephone telefon anruf
    web website online internet homepage site webseite
    delivery shipping shipment dispatch lieferung versand zustellung
    pay payment checkout paying bezahlen zahlung bezahlung kasse
    buy purchase order kauf bestellung bestellen kaufen
    bill invoice rechnung
    luggage baggage bags gepack
    sign signs signage wayfinding directions beschilderung
    screen screens monitor monitors display displays bildschirm anzeige
    car vehicle auto
    toilet toilets restroom restrooms washroom wc toilette
    clean cleanliness cleaning sauberkeit
    staff employee employees personnel agent mitarbeiter personal
    help support assistance hilfe unterstutzung beratung
    return returns refund rucksendung retoure
    checkin registration reception anmeldung empfang
    appointment book booking reservation termin buchung reservierung
    entertainment movies music unterhaltung
    seat seats seating sitz sitzplatz
    setup installation install einrichtung
    security sicherheitskontrolle screening
    repair technician mechanic reparatur techniker
    wait waiting queue queuing warten wartezeit warteschlange
    app mobile handy
    bus shuttle coach
"""
_GROUP: Final = MappingProxyType(
    {word: number for number, line in enumerate(_SAME.split("\n")) for word in line.split()}
)
OVERALL: Final = frozenset(_SAME.strip().split("\n")[0].split())


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, without case and accents; parts of camelCase are words, numbers are not."""
    parted = _CAMEL.sub(" ", text)
    return tuple(plain(part) for part in _PARTS.findall(parted) if not part.isdigit())


def header_words(header: str) -> tuple[str, ...]:
    """The words of a column's name without its question's number and version: “Q6B_FOOD”, “satisfaction_v2”."""
    return words_of(_VERSION.sub("", _NUMBER.sub("", header)))


def plain(word: str) -> str:
    """A word without case and accents."""
    bare = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in bare if not unicodedata.combining(char))


def group(word: str) -> int | None:
    """The number of the words that mean the same; None for a word that is not listed."""
    found = _GROUP.get(word)
    return _GROUP.get(singular(word)) if found is None else found


def singular(word: str) -> str:
    """An English word without the s of several."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without the commonest endings of English and German."""
    for ending, rest in (("ies", "y"), ("ing", ""), ("en", ""), ("es", ""), ("s", ""), ("e", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word.removesuffix(ending) + rest
    return word
