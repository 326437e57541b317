"""What leaves the computer under a stand-in comes back as it was, and an altered stand-in is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.masking import mask

NOTES = "Priya Raman (priya@kestrel.io, +44 20 7946 0958) of Kestrel: £62k, https://kestrel.io/x. Priya laughed."


def test_names_contact_data_and_money_are_masked_readably() -> None:
    masked = mask(NOTES, ["Priya Raman"], ["Kestrel"])

    assert masked.text == "Person1 (Email1, Phone1) of Company1: Amount1, Link1. Person2 laughed."


@pytest.mark.parametrize(
    "secret",
    ["$120,000", "95k", "62k EUR", "€ 70.000", "www.kestrel.io", "(020) 7946-0958", "a.b@c.co.uk"],
)
def test_contact_data_and_money_never_stay(secret: str) -> None:
    assert secret not in mask(f"they said {secret} twice").text


@pytest.mark.parametrize(
    "kept", ["7 hrs", "340 carriers", "March 2026", "at 10am", "Q3", "2 weeks"]
)
def test_ordinary_numbers_stay(kept: str) -> None:
    assert mask(f"it took {kept} there").text == f"it took {kept} there"


PIECES = st.sampled_from(
    [
        "Ann",
        "ann",
        "Ann Lee",
        "Kestrel",
        "Person1",
        "person 1",
        "Company2",
        "62k",
        "a@b.co",
        " ",
        ". ",
        "1",
    ]
)


@given(st.lists(PIECES | st.text(max_size=8)).map("".join), st.lists(PIECES, max_size=3))
def test_what_is_masked_comes_back(text: str, names: list[str]) -> None:
    masked = mask(text, names, ["Kestrel"])

    assert masked.restore(masked.text).text == text


@given(st.lists(PIECES | st.text(max_size=8)).map("".join), st.data())
def test_a_stream_comes_back_however_it_is_cut(text: str, data: st.DataObject) -> None:
    masked = mask(text, ["Ann Lee"], ["Kestrel"])
    cuts = sorted(data.draw(st.sets(st.integers(0, len(masked.text)), max_size=5)))
    pieces = [masked.text[a:b] for a, b in zip([0, *cuts], [*cuts, len(masked.text)], strict=True)]

    assert "".join(masked.restored(pieces)) == text


@pytest.mark.parametrize("altered", ["person1", "Person 1", "PERSON_1", "Person7"])
def test_an_altered_stand_in_is_named(altered: str) -> None:
    restored = mask(NOTES, ["Priya Raman"], ["Kestrel"]).restore(f"Dear {altered}, hello Person1")

    assert restored.text == f"Dear {altered}, hello Priya Raman"
    assert restored.strange == (altered,)
