"""The speed command times the three reviews that are asked for, each beside what it may take."""

import re

import pytest

from evals.__main__ import main


def test_all_three_are_told_with_what_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """No bound here: on a busy machine a clock proves nothing; what is read anew is counted with the guardrails."""
    main(["speed"])

    told = re.findall(r"(.+?) +(\d+\.\d\d) ms, asked +(\d+)", capsys.readouterr().out)
    assert [(name, asked) for name, _, asked in told] == [
        ("rules", "5"),
        ("rules and proofreading", "12"),
        ("everything, one sentence changed", "20"),
    ]
    assert all(float(took) > 0 for _, took, _ in told)
