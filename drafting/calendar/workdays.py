"""Working days of a country, or a part of one: neither its weekend nor a public holiday.

Places are written as in ISO 3166: `GB`, `GB-ENG`; a city with days of its own goes by its name: `ES-Barcelona`. A place
that is not known has no holidays and rests on Saturday and Sunday.
"""

from datetime import date
from functools import cache

import holidays
from holidays.registry import COUNTRIES


@cache
def countries() -> tuple[str, ...]:
    """Every country whose public holidays are known, and every part of one that keeps its own."""
    known = holidays.list_supported_countries(include_aliases=False)
    parts = (f"{country}-{part}" for country, parts in known.items() for part in parts)
    return tuple(sorted((*known, *parts)))


@cache
def named() -> dict[str, str]:
    """What each country is called in English, by its code, in the order of the alphabet."""
    known = holidays.list_supported_countries(include_aliases=False)
    names = {codes[1]: name.replace("_", " ").title() for name, codes in COUNTRIES.items()}
    return dict(sorted(((one, names.get(one, one)) for one in known), key=lambda one: one[1]))


@cache
def parts(country: str) -> tuple[str, ...]:
    """The parts of a country that keep holidays of their own, as `GB-ENG`."""
    return tuple(one for one in countries() if one.startswith(f"{country}-"))


@cache
def _calendar(country: str) -> holidays.HolidayBase:
    if country not in countries():
        return holidays.HolidayBase()
    whole, _, part = country.partition("-")
    return holidays.country_holidays(whole, subdiv=part or None)


def is_workday(day: date, country: str = "") -> bool:
    """Whether people work that day."""
    return bool(_calendar(country).is_working_day(day))


def workdays_after(day: date, count: int, country: str = "") -> date:
    """The working day that is so many (at least one) after a day, which need not be one itself."""
    return _calendar(country).get_nth_working_day(day, count)


def workday_from(day: date, country: str = "") -> date:
    """The day itself where people work on it, else the next one."""
    return day if is_workday(day, country) else workdays_after(day, 1, country)
