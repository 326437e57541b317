"""Working days are those of the country, and a zone knows which country that is."""

from datetime import date

from drafting.calendar import zones
from drafting.calendar.workdays import (
    countries,
    is_workday,
    named,
    parts,
    workday_from,
    workdays_after,
)


def test_weekends_and_holidays_are_those_of_the_country():
    friday = date(2025, 3, 7)
    assert workdays_after(friday, 1) == date(2025, 3, 10)
    assert workdays_after(friday, 1, "EG") == date(2025, 3, 9)
    assert not is_workday(date(2025, 7, 4), "US")
    assert is_workday(date(2025, 7, 4), "GB")
    assert workday_from(date(2025, 7, 4), "US") == date(2025, 7, 7)
    assert not is_workday(date(2025, 4, 21), "GB-ENG")
    assert is_workday(date(2025, 4, 21), "GB-SCT")
    assert {"US", "US-CA", "GB", "GB-SCT", "DE-BY", "IN", "AU", "CA", "NG"} <= set(countries())
    assert is_workday(date(2025, 7, 4), "ZZ")


def test_a_zone_names_its_country_and_countries_have_names():
    assert [zones.country(one) for one in ("Europe/London", "America/New_York", "UTC", "x")] == [
        "GB", "US", "", "",
    ]  # fmt: skip
    assert named()["GB"] == "United Kingdom"
    assert "GB-ENG" in parts("GB")
    assert set(named()) <= set(countries())
