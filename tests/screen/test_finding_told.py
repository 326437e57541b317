"""What a finding says stands on one line, so that no paragraph of the letter breaks its Markdown."""

import pytest

from guardrails.findings import Finding, Part, Severity, Span
from screen.finding_cards import told

MESSAGE = "Say it shorter."


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("two words", f"**“two words”** {MESSAGE}"),
        ("One.\n\n- Two.\n---", f"**“One. - Two. ---”** {MESSAGE}"),
        ("**Bold**", rf"**“\*\*Bold\*\*”** {MESSAGE}"),
        (" \n", MESSAGE),
    ],
)
def test_the_words_are_in_bold_type_on_the_line_of_the_message(words: str, line: str) -> None:
    finding = Finding("any", Severity.WARN, Span(Part.BODY, 0, len(words)), words, MESSAGE)
    assert told(finding) == line
