"""Desks at every stage, with words that are hard on whatever keeps them."""

from datetime import UTC, datetime

from drafting.desk import Drafted, Jotted, Version
from drafting.models import Anchor, AnchorKind, Anchors, Brief, Letter, Notes, Profile, Quote

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
NOTES = Notes.of("Priya asked about the haunted cron job.\nשלום 😀 \u200f\x00<script>")
JOTTED = Jotted(notes=NOTES, profile=Profile(name="Sam", links=("https://sam.example",)))
ANCHORS = Anchors(items=(Anchor(id="a1", kind=AnchorKind.PROBLEM, quote=Quote(start=22, end=38)),))
LETTER = Letter(to="Priya", subject="The cron job", body="Dear Priya,\n\nit is fixed. \n")
DRAFTED = Drafted(
    notes=NOTES,
    anchors=ANCHORS,
    versions=(
        Version(
            id="v1",
            brief=Brief(to="Priya", written_on=NOON.date()),
            drafted=LETTER,
            letter=LETTER,
            engine="built-in",
            made_at=NOON,
            detail="I said a ghost has no crontab.",
        ),
    ),
    current="v1",
)
