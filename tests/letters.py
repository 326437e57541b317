"""A letter that is good enough to be approved, for tests of what happens after."""

from dataclasses import replace

from guardrails.gate import ApprovedLetter
from guardrails.manuscript import Interviewer, Manuscript, Sender

NOTES = """Lumen Rail, Bristol - data engineer, Tues 4 March
Priya Raman, head of platform
- nightly timetable load takes 7 hrs, one bad file from a depot stops the lot
- Priya calls it the haunted cron job, nobody dares to touch it
- me: at Ribble Parcels I split a load into one job per supplier with a quarantine folder
- she will send a sample bad file
"""

DETAIL = "I kept thinking of your line about the ghost that only walks when it rains in Swindon."

BODY = f"""Dear Priya,

Thank you for your time on Tuesday.

A nightly timetable load that one bad file can stop is a problem I have met before. At Ribble Parcels I split a load \
into one job per supplier with a quarantine folder, and I would try the same on the haunted cron job.

{DETAIL}

I look forward to the sample bad file.

Kind regards,
Sam Okafor"""

GOOD = Manuscript(
    to="Priya Raman",
    subject="Data engineer interview, 4 March - the haunted cron job",
    body=BODY,
    notes=NOTES,
    people=(Interviewer("Priya Raman", "head of platform", "Priya"),),
    company="Lumen Rail",
    role="data engineer",
    met="Tues 4 March",
    sender=Sender(name="Sam Okafor"),
    machine=(BODY.replace(f"{DETAIL}\n\n", ""),),
    detail=DETAIL,
)


def approved(**changes: object) -> ApprovedLetter:
    """The good letter, or a variant of it, through the real gate."""
    return ApprovedLetter(replace(GOOD, **changes))


def ungated(**changes: object) -> ApprovedLetter:
    """A letter that the gate would not pass, for tests of what a writer of files does with any words at all."""
    letter = object.__new__(ApprovedLetter)
    object.__setattr__(letter, "manuscript", replace(GOOD, **changes))
    object.__setattr__(letter, "kept", ())
    return letter
