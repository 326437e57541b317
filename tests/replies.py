"""What a server that plays a model answers: as an OpenAI-compatible one does, or misbehaving as it is told to."""

import json
import socket
import struct
import time
from itertools import count

from tests.model_server import HANGS_S, Handler, Reply


def says(text: str, finish: str = "stop") -> Reply:
    """A well-behaved answer, streamed word by word when that was asked for."""

    def reply(handler: Handler) -> None:
        if handler.asked.get("stream"):
            handler.begin_stream()
            for number, word in enumerate(text.split(" ")):
                handler.send_piece(word if number == 0 else f" {word}")
            handler.send_piece(None, finish)
            handler.wfile.write(b"data: [DONE]\n\n")
        else:
            handler.send(200, _completion(text, finish))

    return reply


def status(code: int, message: str = "no", **headers: str) -> Reply:
    """An error in OpenAI's form, which repeats the request as some providers do."""

    def reply(handler: Handler) -> None:
        echo = f"{message}: {handler.asked['messages']} {handler.headers['Authorization']}"
        handler.send(code, json.dumps({"error": {"message": echo}}).encode(), **headers)

    return reply


def raw(body: bytes, code: int = 200, kind: str = "application/json") -> Reply:
    """Any bytes at all."""
    return lambda handler: handler.send(code, body, kind)


def slow_first_byte(seconds: float = HANGS_S) -> Reply:
    """Nothing for a while, then nothing."""

    def reply(handler: Handler) -> None:
        handler.server.closing.wait(seconds)

    return reply


def drip(pause: float, seconds: float = HANGS_S) -> Reply:
    """Bytes so slow that no single wait is long and the whole never ends in time."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        for _ in range(int(seconds / pause)):
            if handler.asked.get("stream"):
                handler.send_piece("drip ")
            else:
                handler.wfile.write(b" ")
                handler.wfile.flush()
            if handler.server.closing.wait(pause):
                return

    return reply


def goes_on() -> Reply:
    """Page after page, as fast as they can be sent, until the client has enough."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        for number in count():
            if handler.server.closing.is_set():
                return
            handler.send_piece(f"word {number} " * 500)

    return reply


def breaks_off(text: str) -> Reply:
    """A stream that is reset in the middle."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_piece(text)
        time.sleep(0.05)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.connection.close()

    return reply


def without_end(text: str) -> Reply:
    """A stream that closes politely before it said that it is complete."""

    def reply(handler: Handler) -> None:
        handler.begin_stream()
        handler.send_piece(text)

    return reply


def _completion(text: str, finish: str) -> bytes:
    message = {"role": "assistant", "content": text}
    choice = {"index": 0, "message": message, "finish_reason": finish}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    whole = {"id": "1", "object": "chat.completion", "created": 1, "model": "m"}
    return json.dumps({**whole, "choices": [choice], "usage": usage}).encode()
