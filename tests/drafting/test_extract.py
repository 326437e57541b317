"""What a model claims is aligned with the notes character for character, or left out."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from drafting.extract import Reading, Source, anchors_in
from drafting.models import Anchors, Notes
from drafting.prompting.folding import Folded


@pytest.mark.parametrize(
    ("notes", "claim", "words"),
    [
        ("she said “cron is haunted”", 'she said "cron is haunted"', "she said “cron is haunted”"),
        ("it's 5 — no, 6 jobs", "It's 5 - no, 6 jobs", "it's 5 — no, 6 jobs"),
        ("two\u00a0weeks\n  from now", "two weeks from now", "two\u00a0weeks\n  from now"),
        ("wait… what", "wait... what", "wait… what"),
        ("Straße 5", "strasse 5", "Straße 5"),
        ("zero\u200bwidth", "zerowidth", "zero\u200bwidth"),
        ("- nightly load: 7 hrs", '"nightly load: 7 hrs."', "nightly load: 7 hrs"),
        ("met Ann", "“Ann”", "Ann"),
        ("smart carts, art", "art", "art"),
        ("smart carts", "art", None),
        ("nightly load", "daily load", None),
        ("nightly load", "", None),
        ("a, b", ",", None),
    ],
)
def test_a_claim_is_aligned_to_the_very_words(notes: str, claim: str, words: str | None) -> None:
    found = Folded.of(notes).find(claim)

    assert (notes[slice(*found)] if found else None) == words


@given(st.text(), st.data())
def test_whole_words_of_any_text_are_found_where_they_read_the_same(
    text: str, data: st.DataObject
) -> None:
    words = text.split()
    start = data.draw(st.integers(0, len(words)))
    claim = " ".join(words[start : data.draw(st.integers(start, len(words)))])
    found = Folded.of(text).find(claim)

    if found:
        assert Folded.of(text[slice(*found)]).text.strip() in Folded.of(claim).text


NOTES = Notes.of(
    "Priya Raman, head of platform at Kestrel Freight. Dan Okafor too.\n"
    "Priya: the nightly load is haunted. Dan drew a hippo.\n"
    "Pay is 62k. They decide by 28 March."
)


def _reading(**given: object) -> Reading:
    empty = {"people": [], "company": "", "role": "", "met": "", "decision_by": "", "items": []}
    return Reading.model_validate(empty | given)


def _anchors(reading: Reading) -> Anchors:
    return anchors_in([(reading, Source(NOTES.text))], NOTES)


def _item(kind: str, quote: str, said_by: str = "") -> dict[str, str]:
    return {"kind": kind, "quote": quote, "said_by": said_by}


def test_a_reading_becomes_anchors_whose_quotes_all_stand_in_the_notes() -> None:
    reading = _reading(
        people=[{"name": "priya raman", "title": "Head of Platform", "called": "Pri"}],
        company="Kestrel Freight",
        decision_by="28 March",
        items=[_item("moment", "Dan drew a hippo"), _item("private", "Pay is 62k")],
    )
    anchors = _anchors(reading)

    person = anchors.people[0]
    assert (person.name, person.title, person.called) == ("Priya Raman", "head of platform", "")
    assert anchors.facts.company
    assert anchors.facts.company.text == "Kestrel Freight"
    assert [item.quote.words(NOTES) for item in anchors.items] == ["Dan drew a hippo", "Pay is 62k"]
    assert anchors.left_out == 1, "nobody calls her Pri"


def test_what_is_not_in_the_notes_is_left_out_and_counted() -> None:
    reading = _reading(
        people=[{"name": "Quillabeth Zworple", "title": "chief tinker", "called": ""}],
        company="Moonkettle Works",
        items=[_item("moment", "she tuned one with a spoon"), _item("moment", "Dan drew a hippo")],
    )
    anchors = _anchors(reading)

    assert (anchors.people, anchors.facts.company) == ((), None)
    assert [item.quote.words(NOTES) for item in anchors.items] == ["Dan drew a hippo"]
    assert anchors.left_out == 4


@pytest.mark.parametrize(
    ("said_by", "name"),
    [("Priya", "Priya Raman"), ("dan okafor", "Dan Okafor"), ("Ann", ""), ("", "")],
)
def test_a_speaker_is_somebody_who_was_met(said_by: str, name: str) -> None:
    people = [{"name": "Priya Raman"}, {"name": "Dan Okafor"}]
    reading = _reading(people=people, items=[_item("moment", "Dan drew a hippo", said_by)])

    assert _anchors(reading).items[0].said_by == name


def test_private_words_are_nothing_else() -> None:
    items = [_item("topic", "Pay is 62k. They decide by 28 March"), _item("private", "Pay is 62k")]

    assert [item.kind for item in _anchors(_reading(items=items)).items] == ["private"]


def test_people_read_twice_are_one() -> None:
    first = _reading(people=[{"name": "Priya"}])
    second = _reading(people=[{"name": "Priya Raman", "title": "head of platform"}])
    source = Source(NOTES.text)
    people = anchors_in([(first, source), (second, source)], NOTES).people

    assert [(one.name, one.title) for one in people] == [("Priya Raman", "head of platform")]


def test_an_invented_quote_raises_and_is_named() -> None:
    answer = json.dumps(
        _reading(
            items=[_item("moment", "she wept"), _item("moment", "Dan drew a hippo")]
        ).model_dump()
    )
    source = Source(NOTES.text)

    with pytest.raises(ValidationError, match=r"not in the notes: 'she wept'\."):
        Reading.model_validate_json(answer, context={"source": source})
    assert source.best
    assert len(source.best.items) == 2


def test_the_best_of_several_readings_is_remembered() -> None:
    source = Source(NOTES.text)
    readings = [
        _reading(company="X Corp", role="y"),
        _reading(company="X Corp", role="platform"),
        _reading(company="X Corp", role="z"),
    ]
    for reading in readings:
        with pytest.raises(ValueError, match="not in the notes"):
            source.judge(reading)

    assert source.best == readings[1]


PANEL = Notes.of(
    "Panel: Maria Lopez (CTO), Maria Chen (HR). Dr. Smith, Dr. Jones.\n- the load is haunted\n"
)


@pytest.mark.parametrize(
    ("claim", "speaker"),
    [
        ("Maria Lopez", "Maria Lopez"),
        ("Maria Lopez (CTO)", "Maria Lopez"),
        ("Chen", "Maria Chen"),
        ("Dr Jones", "Dr. Jones"),
        ("Jones", "Dr. Jones"),
        ("Maria", ""),
        ("Dr.", ""),
        ("", ""),
    ],
)
def test_of_people_who_share_a_word_the_one_who_is_named_said_it(claim: str, speaker: str) -> None:
    people = [{"name": name} for name in ("Maria Lopez", "Maria Chen", "Dr. Smith", "Dr. Jones")]
    item = {"kind": "problem", "quote": "the load is haunted", "said_by": claim}
    anchors = anchors_in([(_reading(people=people, items=[item]), Source(PANEL.text))], PANEL)

    assert [one.said_by for one in anchors.items] == [speaker]


@pytest.mark.parametrize(
    ("answer", "invented"),
    [
        ({"people": [{"name": "Maria Chen", "title": "Head of Nothing"}]}, "Head of Nothing"),
        ({"people": [{"name": "Maria Chen", "called": "Mimi"}]}, "Mimi"),
        ({"items": [{"kind": "topic", "quote": "haunted", "said_by": "Zebedee"}]}, "Zebedee"),
    ],
)
def test_an_invented_title_pet_name_or_speaker_is_asked_about_again(
    answer: dict[str, object], invented: str
) -> None:
    source, reading = Source(PANEL.text), _reading(**answer)

    assert source.unfound(reading) == (invented,)
    with pytest.raises(ValueError, match=f"not in the notes: '{invented}'"):
        source.judge(reading)
