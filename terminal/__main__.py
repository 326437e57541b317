"""`afterword`: runs a command; 0 when all is well, 1 when the gate is shut, 2 when it could not be done."""

import os
import sys
from collections.abc import Sequence

from drafting.errors import DraftingError
from terminal.arguments import parser

COULD_NOT = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code. What goes wrong is one sentence on the error stream."""
    given = parser().parse_args(arguments)
    try:
        code = int(given.run(given))
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody reads on, so nothing more is said; what is still held back goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except DraftingError as fault:
        print(fault, file=sys.stderr)
    except OSError as fault:
        print(f"{fault.filename or 'A file'}: {fault.strerror or fault}.", file=sys.stderr)
    else:
        return code
    return COULD_NOT


if __name__ == "__main__":
    sys.exit(main())
