"""What is true of every letter of the built-in writer, on every develop note, in every tone, to every interviewer."""

import re
from functools import cache

import pytest

from drafting.builtin.prose.shorthand import spelled_out
from drafting.builtin.writing import writer
from drafting.desk import Read
from drafting.letters.panel import dealt
from drafting.models import AnchorKind, Brief, Kind, Letter, Person, Tone
from guardrails.sentences import sentences
from guardrails.words import commonness, stem, words_of
from tests.jotted import Jotted, jotted, written

ROWS = pytest.mark.parametrize("row", jotted(), ids=lambda row: row.id)
STOCK = re.compile(
    r"hope this (?:e-?mail |note |message )?finds|hearing from you|thrilled|passionate|great fit|perfect fit"
    r"|valuable insight|wonderful opportunity|pleasure speaking|reach out|at your earliest convenience"
    r"|further solidified|resonate|align(?:s|ed)? (?:perfectly|with my)|unique opportunity|touch base",
    re.IGNORECASE,
)
OUR_CAPITALS = {
    word.text
    for word in words_of("""
    Thank Dear Hi Hello Yours With Best Kind I You Your From Here One What My To On In For Among At The There Should
    If About As Next Re LinkedIn A It Please And After But Is Mr Ms Dr I'm I've I'd I'll
""")
}
NUMBER = re.compile(r"\d+")
MONTHS = {
    word.text
    for word in words_of("""
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
""")
}


def readers(row: Jotted) -> tuple[Person, ...]:
    return row.anchors.people or (Person(name="Sam Hill"),)


def letter(row: Jotted, reader: str, tone: Tone, kind: Kind = Kind.THANK_YOU) -> Letter:
    brief = Brief(to=reader, kind=kind, tone=tone)
    return written(row, brief)


def letters(row: Jotted, kind: Kind = Kind.THANK_YOU) -> tuple[Letter, ...]:
    """Every letter of the kind for this row, written once for all claims."""
    return _letters(row.id, kind)


@cache
def _letters(name: str, kind: Kind) -> tuple[Letter, ...]:
    row = next(one for one in jotted() if one.id == name)
    return tuple(letter(row, reader.name, tone, kind) for reader in readers(row) for tone in Tone)


@ROWS
def test_every_number_stands_in_the_notes(row: Jotted) -> None:
    for one in letters(row):
        assert set(NUMBER.findall(one.body)) <= set(NUMBER.findall(row.notes.text))


@ROWS
def test_every_capitalised_word_inside_a_sentence_is_from_the_notes_or_profile(row: Jotted) -> None:
    spelled = spelled_out(row.notes.text)
    known = {
        word.text for word in words_of(f"{row.notes.text} {spelled} {row.profile.name} Sam Hill")
    }
    stems = {stem(word) for word in known}
    initials = {word[:3] for word in known}
    numbered = bool(re.search(r"\d[/.-]\d", row.notes.text))
    for one in letters(row):
        for found in re.finditer(r"(?<=[a-z,] )[A-Z][\w'’]+", one.body):
            word = words_of(found.group())[0].text.removesuffix("'s")
            dated = word in MONTHS and (numbered or word[:3] in initials)
            assert word in known | OUR_CAPITALS or stem(word) in stems or dated, found.group()


@ROWS
def test_nothing_private_is_hinted_at(row: Jotted) -> None:
    """No letter shares two rare words with a private remark, unless other passages hold them too."""
    open_words = " ".join(
        item.quote.words(row.notes)
        for item in row.anchors.items
        if item.kind is not AnchorKind.PRIVATE
    )
    facts = " ".join(f.text for f in (row.anchors.facts.company, row.anchors.facts.role) if f)
    names = " ".join(f"{person.name} {person.title}" for person in row.anchors.people)
    allowed = rare(f"{open_words} {facts} {names}")
    for one in letters(row):
        said = rare(one.body)
        for secret in row.anchors.of_kind(AnchorKind.PRIVATE):
            assert len(said & rare(secret.quote.words(row.notes)) - allowed) < 2


def rare(text: str) -> set[str]:
    return {stem(word.text) for word in words_of(text) if commonness(word.text) < 4.0}


@ROWS
def test_no_stock_phrase_and_no_slot(row: Jotted) -> None:
    for one in letters(row):
        assert not STOCK.search(one.body)
        assert not re.search(r"[\[\]{}<>]|None|nan\b", f"{one.subject}\n{one.body}")


@ROWS
def test_two_panellists_never_get_the_same_letter(row: Jotted) -> None:
    desk = Read(notes=row.notes, anchors=row.anchors, profile=row.profile)
    for tone in Tone:
        briefs = dealt(desk, desk.anchors.names, Brief(to="", tone=tone))
        bodies = ["".join(writer.write(row.notes, row.anchors, row.profile, one)) for one in briefs]
        told = {body.split(",\n", 1)[1] for body in bodies}
        assert len(told) == len(bodies)


@ROWS
def test_the_same_brief_gives_the_same_letter(row: Jotted) -> None:
    reader = readers(row)[0].name
    assert letter(row, reader, Tone.WARM) == letter(row, reader, Tone.WARM)


@ROWS
def test_tones_are_visibly_different(row: Jotted) -> None:
    bodies = [one.body for one in letters(row)[: len(Tone)]]
    firsts = {body.split("\n\n")[1] for body in bodies}
    assert len(firsts) == len(Tone)


@ROWS
def test_no_two_sentences_begin_alike(row: Jotted) -> None:
    for one in letters(row):
        told = [
            re.sub(r"“[^”]*”", "", sentence.text).split()[:3] for sentence in sentences(one.body)
        ]
        assert len(set(map(tuple, told))) == len(told), one.body


@ROWS
def test_every_sentence_begins_with_a_capital_a_quotation_or_a_number(row: Jotted) -> None:
    for one in letters(row):
        for paragraph in one.body.split("\n\n")[1:-1]:
            assert re.match(r"[A-Z0-9“]", paragraph), paragraph


@ROWS
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_writes_something_to_everybody(row: Jotted, kind: Kind) -> None:
    for one in letters(row, kind):
        assert one.subject
        assert len(one.body) > 60


@ROWS
def test_a_linkedin_note_fits_into_a_request(row: Jotted) -> None:
    assert all(len(one.body) <= 300 for one in letters(row, Kind.LINKEDIN_NOTE))


@ROWS
def test_a_card_and_a_thank_you_keep_their_length(row: Jotted) -> None:
    assert all(len(one.body.split()) <= 90 for one in letters(row, Kind.HANDWRITTEN_NOTE))
    assert all(len(one.body.split()) <= 175 for one in letters(row))
