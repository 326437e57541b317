"""A printed card is one page with every word and every letter of every name on it, or there is none."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from drafting.errors import CannotLeave
from drafting.export import _sheet, card
from tests.letters import BODY, approved, ungated

NOTE = "Dear Ms Wieczorek-Ağca,\n\nThank you. Żółć, Đặng, Ærøskøbing, Σωκράτης, Мария: “it’s the office – fine…”\n\nSam"


def _read(pdf):
    reader = PdfReader(BytesIO(pdf), strict=True)
    return reader, [page.extract_text() for page in reader.pages]


def _words(text):
    return text.split()


def test_the_letter_is_on_one_page_across_in_its_own_typeface():
    reader, texts = _read(card.FORMAT.render(approved()))
    assert [_words(text) for text in texts] == [_words(BODY)]
    page = reader.pages[0]
    assert round(page.mediabox.width / 72 * 25.4) == 210
    assert round(page.mediabox.height / 72 * 25.4) == 148
    (face,) = page["/Resources"]["/Font"].values()
    assert "EBGaramond" in face["/BaseFont"]
    assert face["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data()


def test_names_of_many_countries_print():
    letter = ungated(body=NOTE)
    assert card.FORMAT.unfit(letter) == ""
    _, (text,) = _read(card.FORMAT.render(letter))
    assert _words(text) == _words(NOTE)


def test_letters_that_are_taken_for_granted_are_there():
    assert {ord(one) for one in card.SURE - {"\n"}} <= _sheet.letters()


@pytest.mark.parametrize("body", ["Dear שרה", "拝啓", "thanks 😀"])
def test_a_letter_the_typeface_lacks_is_said_and_not_left_blank(body):
    letter = ungated(body=body)
    assert "typeface has no" in card.FORMAT.unfit(letter)
    with pytest.raises(CannotLeave, match="take the text instead"):
        card.FORMAT.render(letter)


@pytest.mark.parametrize("words", [1, 90, 400, 900])
def test_however_long_it_is_one_page(words):
    _, (text,) = _read(card.FORMAT.render(ungated(body="A timely word. " * (words // 3) + "End")))
    assert _words(text)[-1] == "End"


def test_what_cannot_be_one_page_is_turned_down():
    with pytest.raises(CannotLeave, match="too long for a card"):
        card.FORMAT.render(ungated(body="word " * 5000))
