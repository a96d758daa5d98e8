"""How an export is laid out: how many rows of headers, and what they say of the columns."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from cxmapper.feedback.tables.table import Column, Kind, LeftOut, unique_names

PERSONAL = frozenset(
    {
        *("email", "e-mail", "email address", "e-mail address", "e-mail-adresse", "adresse e-mail", "adresse mail"),
        *("adresse de messagerie", "correo electrónico", "dirección de correo electrónico", "posta elettronica"),
        *("indirizzo email", "endereço de e-mail", "e-mailadres", "name", "full name", "first name", "last name"),
        *("surname", "username", "vorname", "nachname", "nom", "prénom", "nombre", "apellidos", "nome", "cognome"),
        *("naam", "voornaam", "achternaam", "phone", "phone number", "telefon", "telefonnummer", "téléphone"),
        *("teléfono", "telefono", "ip", "ip address", "ip-adresse", "adresse ip", "latitude", "longitude", "address"),
        *("first_name", "last_name", "phone_number", "email_address", "ip_address", "user name"),
    }
)
"""Headers of names, addresses and places, in the languages in which survey programs write them."""


class Layout(Struct, frozen=True):
    """Whose export it is, its rows of headers, its columns, and the values of a column that mark rows as trials.

    The origin is empty for an export of no program that is known.
    """

    origin: str
    header_rows: int
    columns: tuple[Column, ...]
    trials: LeftOut | None = None


def layout_of(
    origin: str,
    header: Sequence[str],
    kinds: Mapping[int, Kind],
    *,
    questions: Sequence[str] = (),
    header_rows: int = 1,
) -> Layout:
    """A layout of columns that are called as their headers; those not among `kinds` are answers, unless personal."""
    texts = questions or [""] * len(header)
    columns = (
        Column(name, text, kinds.get(place, _kind(title)))
        for place, (name, title, text) in enumerate(zip(unique_names(header), header, texts, strict=True))
    )
    return Layout(origin, header_rows, tuple(columns))


def _kind(header: str) -> Kind:
    if not header:
        return Kind.META
    return Kind.PERSONAL if header.casefold() in PERSONAL else Kind.ANSWER


def clean(cells: Iterable[str]) -> list[str]:
    """Headers on one line, without the white space that forms put around and between their words."""
    return [" ".join(cell.replace("\ufeff", "").split()) for cell in cells]


def folded(cells: Iterable[str]) -> list[str]:
    """Headers to compare: whichever case, white space and spelling of Unicode."""
    return [cell.casefold() for cell in clean(cells)]
