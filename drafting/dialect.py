"""Whose spelling a sender follows."""

from enum import StrEnum


class Dialect(StrEnum):
    """The country, by its code; ANY where they have not said."""

    ANY = ""
    US = "US"
    GB = "GB"
    CA = "CA"
    AU = "AU"
    IN = "IN"
