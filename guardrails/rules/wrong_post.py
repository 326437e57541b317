"""A post given to somebody who has another by your notes.

*Why*: who is called the deputy of their own deputy knows that you mixed the two up.
*Instead*: give the post to the one who has it, or leave it out.
*Source*: Afterword's own judgement: who holds which post is a fact of the notes like any other.
"""

from collections.abc import Iterator

from guardrails.findings import Hit, Part, Rule, Severity, Span
from guardrails.manuscript import Manuscript
from guardrails.names.posts import misplaced
from guardrails.names.unheld_posts import unheld

UNHELD = "Your notes have {} here; say that, or leave it out."
MESSAGE = "Your notes give this post to {}; say so, or leave it out."


def check(manuscript: Manuscript) -> Iterator[Hit]:
    """A hit for each post beside the name of somebody who has another, whoever holds this one."""
    for post, whose in misplaced(manuscript):
        yield Hit(Span(Part.BODY, post.start, post.end), MESSAGE.format(whose))
    taken = {post.start for post, _ in misplaced(manuscript)}
    for post, title in unheld(manuscript):
        if not any(post.start <= start < post.end for start in taken):
            yield Hit(Span(Part.BODY, post.start, post.end), UNHELD.format(title))


RULE = Rule("wrong-post", Severity.WARN, check)
