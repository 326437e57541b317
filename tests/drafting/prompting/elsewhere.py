"""A model elsewhere: notes that name people and sums, what it answers to them, and the engine that asks it."""

from drafting.endpoints.connection import Connection
from drafting.llm import ModelEngine
from drafting.models import Anchors, Brief, Notes, Profile
from tests.model_server import ModelServer

NOTES = Notes.of(
    "Kestrel Freight, Leeds - data engineer, Tues 4 March\n"
    "Met Priya Raman, head of platform (priya@kestrel.io, 020 7946 0958).\n"
    "- the nightly load is slow, Priya said, 7 hrs for 340 carriers\n"
    "- I split one load into per-supplier jobs at Acme with Tomasz, it saved €40k\n"
    "- she drew it on a pallet label, see https://kestrel.io/wiki\n"
    "- decision by 28 March\n"
    "- pay is 62k, don't mention\n"
)
SECRET = (
    "Kestrel",
    "Freight",
    "Priya",
    "Raman",
    "Tomasz",
    "Acme",
    "kestrel.io",
    "7946",
    "40k",
    "62k",
    "pay is",
)
READING = {
    "people": [{"name": "Person1 Surname1", "title": "head of platform", "called": ""}],
    "company": "Company1",
    "role": "data engineer",
    "met": "Tues 4 March",
    "decision_by": "",
    "items": [
        {"kind": "problem", "quote": "the nightly load is slow, Person1 said", "said_by": "Person1"},
        {"kind": "strength", "quote": "it saved Amount1", "said_by": ""},
    ],
}  # fmt: skip
PROFILE = Profile(name="Sam Okafor", facts=("I ran the night shift at Acme.",))
BRIEF = Brief(to="Priya Raman")


def elsewhere(server: ModelServer) -> Connection:
    """The server's address as one that passes on what it gets, so that nothing of it stays here."""
    return server.connection().model_copy(update={"passed_on": True})


def engine_at(server: ModelServer) -> ModelEngine:
    engine = ModelEngine(elsewhere(server))
    engine.agree()
    return engine


def read_at(server: ModelServer) -> Anchors:
    return engine_at(server).read(NOTES)
