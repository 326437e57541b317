"""Letters to a panel, written at the same time: in order, within the bound, and each with a fate of its own."""

import threading
import time
from collections.abc import Iterator

import pytest

from drafting import providers
from drafting.desk import Read
from drafting.errors import ModelRefused, ModelUnreachable
from drafting.letters.parallel import Ended, News, Piece, write_each
from drafting.llm import ModelEngine
from drafting.models import Anchors, Brief, Notes, Person, Profile
from tests.fakes import ScriptedEngine
from tests.model_server import Handler, model_server
from tests.replies import says

NAMES = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
BRIEFS = tuple(Brief(to=name) for name in NAMES)
DESK = Read(
    notes=Notes(text="We met."), anchors=Anchors(people=tuple(Person(name=name) for name in NAMES))
)


def ended(news: list[News]) -> dict[str, Ended]:
    return {one.brief.to: one for one in news if isinstance(one, Ended)}


def spoken(news: list[News], to: str) -> str:
    return "".join(one.text for one in news if isinstance(one, Piece) and one.to == to)


def test_every_brief_ends_once_after_its_pieces_with_the_whole_of_them() -> None:
    news = list(write_each(DESK, ScriptedEngine(letters=["A b c"] * 6), BRIEFS))

    assert set(ended(news)) == set(NAMES)
    for name, one in ended(news).items():
        assert one.text == spoken(news, name) == "A b c"
        assert news.index(one) == max(
            place
            for place, other in enumerate(news)
            if (other.brief.to if isinstance(other, Ended) else other.to) == name
        )


def test_one_at_a_time_keeps_the_order_of_the_briefs() -> None:
    engine = ScriptedEngine(letters=[f"to {name}" for name in NAMES])
    news = list(write_each(DESK, engine, BRIEFS, at_once=1))

    assert [(to, one.text) for to, one in ended(news).items()] == [
        (name, f"to {name}") for name in NAMES
    ]


def test_a_fault_ends_one_letter_and_leaves_the_others() -> None:
    broken = ("Half a", ModelUnreachable("The line is down."))
    engine = ScriptedEngine(letters=["one", ModelRefused("No."), broken, "four", "five", "six"])
    found = ended(list(write_each(DESK, engine, BRIEFS, at_once=1)))

    assert [bool(one.fault) for one in found.values()] == [False, True, True, False, False, False]
    assert (found["Bo"].text, found["Cy"].text) == ("", "Half a")
    assert str(found["Cy"].fault) == "The line is down."


def test_a_mistake_in_an_engine_is_not_passed_over_in_silence() -> None:
    class Mistaken(ScriptedEngine):
        def write(self, *_: object) -> Iterator[str]:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(write_each(DESK, Mistaken(), BRIEFS))


def test_a_mistake_in_one_letter_is_raised_when_all_the_others_are_written() -> None:
    class Mistaken(ScriptedEngine):
        def write(
            self, notes: Notes, anchors: Anchors, profile: Profile, brief: Brief
        ) -> Iterator[str]:
            if brief.to == BRIEFS[1].to:
                raise ZeroDivisionError
            yield f"Dear {brief.to}"

    came: list[News] = []
    with pytest.raises(ZeroDivisionError):
        came.extend(write_each(DESK, Mistaken(), BRIEFS, at_once=2))

    written = {one.brief.to for one in came if isinstance(one, Ended)}
    assert written == {one.to for one in BRIEFS} - {BRIEFS[1].to}


def test_no_more_than_the_bound_are_written_at_once_and_the_bound_is_reached() -> None:
    """Two letters wait for each other, which one alone could not; the most that were ever open is counted."""
    together, lock, open_now, most = threading.Barrier(2, timeout=20), threading.Lock(), [0], [0]

    class Counting(ScriptedEngine):
        def write(self, *_: object) -> Iterator[str]:
            with lock:
                open_now[0] += 1
                most[0] = max(most[0], open_now[0])
            together.wait()
            yield "x"
            with lock:
                open_now[0] -= 1

    news = list(write_each(DESK, Counting(), BRIEFS, at_once=2))

    assert len(ended(news)) == len(BRIEFS)
    assert most == [2]


def test_closing_stops_the_letters_that_are_being_written_and_begins_no_other() -> None:
    closed = threading.Semaphore(0)
    begun: list[str] = []

    class Endless(ScriptedEngine):
        def write(self, _notes: Notes, _anchors: object, _profile: object, brief: Brief):
            begun.append(brief.to)
            try:
                while True:
                    yield "on "
                    time.sleep(0.001)
            finally:
                closed.release()

    news = write_each(DESK, Endless(), BRIEFS, at_once=2)
    next(news)
    news.close()

    assert closed.acquire(timeout=10)
    assert set(begun) <= {"Ana", "Bo"}


def test_six_letters_of_a_model_take_hardly_longer_than_the_slowest_one() -> None:
    """Over real HTTP; none is answered before all six are asked, so what a busy machine adds it adds to each."""
    together, times = threading.Barrier(len(BRIEFS), timeout=60), []

    def reply(handler: Handler) -> None:
        asked = time.monotonic()
        together.wait()
        time.sleep(0.3)
        times.append((asked, time.monotonic()))
        says("Hello\n\nDear reader,\n\nit was good.")(handler)

    providers.warm_up().join()
    with model_server(reply) as server:
        news = list(write_each(DESK, ModelEngine(server.connection(timeout_s=120)), BRIEFS))
    asked, answered = zip(*times, strict=True)
    slowest = max(end - start for start, end in times)

    assert all(one.fault is None and "it was good" in one.text for one in ended(news).values())
    assert max(answered) - min(asked) <= 1.5 * slowest


def test_a_model_that_refuses_one_letter_still_writes_the_others() -> None:
    def refuses_bo(handler: Handler) -> None:
        if "Bo" in str(handler.asked):
            handler.send(401, b'{"error": {"message": "no"}}')
        else:
            says("Hello\n\nDear reader,\n\nit was good.")(handler)

    with model_server(refuses_bo) as server:
        found = ended(list(write_each(DESK, ModelEngine(server.connection()), BRIEFS)))

    assert [name for name, one in found.items() if one.fault] == ["Bo"]
