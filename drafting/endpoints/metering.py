"""How much a call to a model was, in tokens and in money."""

from collections.abc import Mapping
from typing import Any, Protocol

from drafting.endpoints.call_log import Meter
from drafting.endpoints.connection import Connection


class Client(Protocol):
    """What is needed of litellm, which only one file imports."""

    model_cost: Mapping[str, Mapping[str, Any]]
    """Prices by the model's name, in US dollars a token."""

    def token_counter(self, model: str, **counted: Any) -> int:  # noqa: ANN401 - litellm's
        """How many tokens a text or a list of messages is, by the model's own way of counting or a like one."""
        ...


def measure(client: Client, meter: Meter, connection: Connection, usage: object) -> None:
    """Notes the server's own count of tokens, and their price."""
    meter.tokens_in = getattr(usage, "prompt_tokens", 0) or 0
    meter.tokens_out = getattr(usage, "completion_tokens", 0) or 0
    meter.counted = bool(meter.tokens_in)
    meter.price = _price(client, connection, meter)


def estimate(
    client: Client,
    meter: Meter,
    connection: Connection,
    messages: tuple[Mapping[str, str], ...],
    said: str,
) -> None:
    """Notes an estimate of the tokens, for a stream that tells of none, and their price."""
    count = client.token_counter
    meter.tokens_in = count(connection.route, messages=[dict(one) for one in messages])
    meter.tokens_out = count(connection.route, text=said)
    meter.price = _price(client, connection, meter)


def _price(client: Client, connection: Connection, meter: Meter) -> float | None:
    """US dollars by litellm's table; nothing on this computer, None where no price is known.

    A model of the same name at an address of somebody else's costs what they say, which nobody here knows.
    """
    if connection.is_local:
        return 0.0
    if connection.base_url:
        return None
    table, name = client.model_cost, connection.model
    entry = table.get(name) or table.get(name.partition("/")[2]) or {}
    asked, answered = (entry.get(f"{way}_cost_per_token") for way in ("input", "output"))
    if asked is None or answered is None:
        return None
    return float(meter.tokens_in * asked + meter.tokens_out * answered)
