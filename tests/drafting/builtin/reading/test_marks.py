"""How far the writer's own mark reaches, and what is no mark though it sounds like one."""

import pytest

from drafting.builtin.reading.clauses import clauses
from drafting.builtin.reading.hints import hints_of
from drafting.builtin.reading.private import withheld
from drafting.builtin.reading.reader import read
from drafting.models import AnchorKind, Notes


def held(text: str) -> list[str]:
    """The clauses that are withheld, in order."""
    found = clauses(text)
    return [clause.text for clause, is_held in zip(found, withheld(found), strict=True) if is_held]


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("- private - band 3. she snores\n- plain", ["private", "band 3.", "she snores"]),
        ("🤫 36k. one of them left\nplain", ["🤫 36k.", "one of them left"]),
        ("no 4 the letter - 21 and no van. i cried\nplain", ["no 4 the letter", "21", "and no van.", "i cried"]),
        ("On the quiet | she might move to the mill\nplain", ["On the quiet", "she might move to the mill"]),
        ("Rumours: the mill is for sale\nplain", ["Rumours", "the mill is for sale"]),
        ("Unofficially - two are leaving\nplain", ["Unofficially", "two are leaving"]),
        ("Off the record. Two are leaving. We grow.", ["Off the record.", "Two are leaving."]),
        ("Two are leaving. That stays between us. We grow.", ["Two are leaving.", "That stays between us."]),
        ("- 31 net\n- keep that to myself\n- plain", ["31 net", "keep that to myself"]),
        ("NOT IN WRITING\nrate 62\nknees shot\n\nplain", ["NOT IN WRITING", "rate 62", "knees shot"]),
        ("We merge in May, I was told not to say. Plain.", ["We merge in May", "I was told not to say."]),
        ("The nursery, but I don't want to say that. Plain.", ["The nursery", "but I don't want to say that."]),
        ("Between me and this page: 29 grand. He sulks.", ["Between me and this page", "29 grand.", "He sulks."]),
        ("Pas pour la lettre : 2,350 net", ["Pas pour la lettre", "2,350 net"]),
        ("Ruth said don't write it down", ["Ruth said don't write it down"]),
        ("We merge in May, nobody else knows.", ["We merge in May", "nobody else knows."]),
        ("Nobody knows, we merge in May", ["Nobody knows", "we merge in May"]),
        ("We merge in May and nobody knows about it", ["We merge in May", "and nobody knows about it"]),
        ("We merge in May, I shouldn't have heard", ["We merge in May", "I shouldn't have heard"]),
        ("We merge in May, shouldn't know", ["We merge in May", "shouldn't know"]),
        ("She shouldn't have told me we merge", ["She shouldn't have told me we merge"]),
        ("The merger isn't public yet", ["The merger isn't public yet"]),
        ("off with nerves, dont want that anywhere", ["off with nerves", "dont want that anywhere"]),
        ("I was ill, do not want it mentioned. We grow.", ["I was ill", "do not want it mentioned."]),
        ("Bad back, not to come up", ["Bad back", "not to come up"]),
        ("Not for transmission. Two leave. It pays 8.", ["Not for transmission.", "Two leave.", "It pays 8."]),
        ("I see Bo Ltd on Friday, not told them", ["I see Bo Ltd on Friday", "not told them"]),
        ("She told me privately the lease ends.", ["She told me privately the lease ends."]),
        ("My site is closing. It grows. Don't tell Bo about the closing.",
         ["My site is closing.", "Don't tell Bo about the closing."]),
        ("I was signed off in May. Leave the signing off out. It grows.",
         ["I was signed off in May.", "Leave the signing off out."]),
        ("A boy bit her. Called Theo, shouldn't write his name.", ["Called Theo", "shouldn't write his name."]),
    ],
)  # fmt: skip
def test_a_mark_reaches_its_line_its_list_or_what_it_points_at(
    text: str, reached: list[str]
) -> None:
    assert held(text) == reached


@pytest.mark.parametrize(
    "text",
    [
        "There is a reset page but students don't use it.",
        "Freelancers leave out the songs.",
        "They don't tell us when a part runs out.",
        "The bench is high for me.",
        "Open Saturdays, every other one for me.",
        "He left space for me to draw.",
        "Nobody knows why the mixer stops on Mondays.",
        "Volunteers aren't allowed to have keys.",
        "A taxi isn't public transport.",
        "You shouldn't have told the operator.",
        "Parents do not want it in plastic bags.",
        "The crane is not to go over the road.",
    ],
)
def test_what_is_said_of_others_or_of_the_work_is_no_mark(text: str) -> None:
    assert held(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann wants to swap the suppliers, don't mention.",
        "She showed me the recipes, don't share them.",
        "The loaves lose weight and nobody has told the shops, don't repeat that.",
        "Half the loaves come from frozen doughs, dont mention",
        "Half the loaves come from frozen doughs (don't mention)",
        "Half the loaves come from frozen doughs; don't mention",
    ],
)
def test_an_order_set_apart_is_the_writers_whatever_word_stands_before_it(text: str) -> None:
    assert len(held(text)) == len(clauses(text))


MET = "Corran Ltd, porter, 3 May. Met Ines Roth, head of stores.\nShe laughed at my chart.\n"


@pytest.mark.parametrize(
    ("line", "cards"),
    [
        ("not for the letter: 31 net, she looked worn out", {"31 net", "she looked worn out"}),
        ("shhh 15.80/hr. her deputy is being pushed out", {"shhh 15.80/hr.", "her deputy is being pushed out"}),
        ("bonus: she would not say", {"bonus: she would not say"}),
    ],
)  # fmt: skip
def test_each_secret_has_a_card_of_its_own_with_what_it_is_about(
    line: str, cards: set[str]
) -> None:
    notes = Notes.of(f"{MET}{line}\nThey decide on Friday.")
    private = {
        item.quote.words(notes) for item in read(notes).items if item.kind is AnchorKind.PRIVATE
    }
    assert cards <= private


@pytest.mark.parametrize(
    "line",
    [
        "Her manager doesn't know I'm looking.",
        "He called the last foreman a vandal.",
        "I have a medical procedure on the 14th.",
        "They have had three planners in two years.",
        "My wrist is bad again.",
        "Also talking to Brandt's.",
    ],
)
def test_what_nobody_marked_is_held_back_by_its_words(line: str) -> None:
    notes = Notes.of(f"{MET}The gates stick every morning. {line}\nThey decide on Friday.")
    start = notes.text.index(line)
    assert any(
        item.kind is AnchorKind.PRIVATE and start <= item.quote.start < start + len(line)
        for item in read(notes).items
    )


@pytest.mark.parametrize(
    "line",
    [
        "mornings 05:40 to 07:00, two lorries",
        "60,000 visitors, a third are schools",
        "30 to 40 projects for each of them",
        "the scrap rate is 11%, target is 7",
        "I talked for an hour",
        "he answered on 2026-09-17",
    ],
)
def test_times_and_counts_hint_at_no_pay(line: str) -> None:
    assert "pay" not in hints_of(line)


@pytest.mark.parametrize(
    "line", ["45 to 48", "£15.10 an hour", "26,400, less than now", "thirteen forty an hour", "rate 62/hr"]
)  # fmt: skip
def test_sums_as_pay_is_jotted_hint_at_pay(line: str) -> None:
    assert "pay" in hints_of(line)
