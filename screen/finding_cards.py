"""What the guardrails say of the letter, one card a finding, each to be mended or kept with a reason."""

from collections import Counter
from collections.abc import Iterator

import streamlit as st

from drafting import desk as moves
from drafting.desk import Drafted
from drafting.letters import keeping
from drafting.stages import KeptFinding
from guardrails.findings import Finding, Severity
from guardrails.sentences import sentence_at
from screen import detail, settings, state, typed
from screen.label_text import named, plain
from screen.presses import button

_SIGNS = {
    Severity.BLOCK: ":red[:material/block:]",
    Severity.WARN: ":orange[:material/edit:]",
    Severity.INFO: ":gray[:material/info:]",
}

PLACE = "worth-a-look"
"""Where on the page a link finds them."""

_VOUCHED = frozenset(
    f"ungrounded-{what}" for what in ("name", "number", "date", "employer", "experience")
)
"""Rules that a fact the person vouches for satisfies."""


def draw(desk: Drafted, found: tuple[Finding, ...]) -> None:
    """The cards; what was kept is listed below them."""
    st.subheader("Worth a look", anchor=PLACE)
    shown = [one for one in found if not detail.is_about(one) and not _kept(desk, one)]
    if not shown:
        is_yours = not any(map(detail.is_about, found))
        st.caption("Nothing. It reads like you." if is_yours else "Nothing else.")
    for name, finding in _named(shown):
        _draw_finding(desk, finding, name)
    for finding in found:
        kept = _kept(desk, finding)
        if kept:
            _draw_kept(finding, kept)


def _named(findings: list[Finding]) -> Iterator[tuple[str, Finding]]:
    """Each with a name of its own, which it keeps when others go: what is open on its card stays on its card."""
    seen: Counter[tuple[str, str]] = Counter()
    for one in findings:
        seen[one.rule, one.words] += 1
        yield f"{one.rule}_{seen[one.rule, one.words]}_{one.words}", one


def _called(finding: Finding, name: str) -> str:
    """What a finding is called where its card is not seen: its rule and its words, and which of those alike it is."""
    number = name.removeprefix(f"{finding.rule}_").partition("_")[0]
    which = "" if number == "1" else f", {number}"
    return f"{finding.rule.replace('-', ' ')}{which}, {finding.words}"


def open_ones(desk: Drafted, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that the person has not kept."""
    return tuple(one for one in found if not _kept(desk, one))


def told(finding: Finding) -> str:
    """What a finding says and of which words, as Markdown on one line: a paragraph's end would end the bold type."""
    words = " ".join(finding.words.split())
    return f"**“{plain(words)}”** {plain(finding.message)}" if words else plain(finding.message)


def told_kept(finding: Finding, reason: str) -> str:
    """What was kept and why, in a line."""
    what = f"“{finding.words}”" if finding.words.strip() else finding.message.rstrip(".")
    return f"Kept: {what}, because: {reason}"


def _draw_finding(desk: Drafted, finding: Finding, name: str) -> None:
    with st.container(border=True, gap="small"):
        st.markdown(f"{_SIGNS[finding.severity]} {told(finding)}")
        with st.container(horizontal=True):
            if finding.mend is not None:
                label = f"Use “{finding.mend}”" if finding.mend else "Take it out"
                button(
                    named(plain(label), _called(finding, name)),
                    key=f"mend_{name}",
                    on_click=typed.act,
                    args=(moves.mend, finding),
                )
            if finding.severity is Severity.WARN:
                _draw_keeping(finding, name)
            if finding.rule in _VOUCHED:
                _draw_vouching(desk, finding, name)


def _draw_keeping(finding: Finding, name: str) -> None:
    label = named("Keep it", _called(finding, name))
    with st.popover(label, type="tertiary", key=state.key(f"keeping_{name}")):
        key = state.key(f"unsaid_reason_{name}")
        st.text_input("Why is it right here?", key=key, placeholder="It's how I talk")
        button("Keep", key=f"keep_{name}", on_click=_keep, args=(finding, key))


def _draw_vouching(desk: Drafted, finding: Finding, name: str) -> None:
    label = named("It is true: add it to my facts", _called(finding, name))
    with st.popover(label, type="tertiary", key=state.key(f"vouching_{name}")):
        key = state.key(f"unsaid_fact_{name}")
        st.session_state.setdefault(key, _sentence(desk, finding))
        st.text_area("The fact, in a sentence that is true of you", key=key, height=110)
        st.caption("Letters may rest on it from now on. You find it again under Who you are.")
        button("Add it", key=f"vouch_{name}", on_click=_vouch, args=(key,))


def _sentence(desk: Drafted, finding: Finding) -> str:
    """The sentence of the letter that the finding is in."""
    return sentence_at(desk.version.letter.body, finding.span) or finding.words


def _vouch(key: str) -> None:
    typed.act(moves.vouch, st.session_state[key])
    settings.keep_profile(state.desk().profile)


def _draw_kept(finding: Finding, kept: KeptFinding) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(plain(told_kept(finding, kept.reason)))
        button(
            named("Undo", f"keeping {finding.words or finding.rule}"),
            type="tertiary",
            key=f"unkeep_{finding.rule}_{finding.span.start}",
            on_click=typed.act,
            args=(keeping.unkeep, finding),
        )


def _keep(finding: Finding, key: str) -> None:
    typed.act(keeping.keep, finding, st.session_state[key])


def _kept(desk: Drafted, finding: Finding) -> KeptFinding | None:
    return keeping.decision(desk, finding) if finding.severity is Severity.WARN else None
