"""Adam, the way in which the reader's models climb to their likeliest weights (Kingma and Ba, 2015)."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]

MEAN, SQUARE, SMALL = 0.9, 0.999, 1e-8
"""How long slopes and their squares are remembered, and what keeps from dividing by nothing: as the paper has them."""


class Adam:
    """Climbs with one array of weights, in place."""

    def __init__(self, weights: Array) -> None:
        self._weights = weights
        self._mean, self._square = np.zeros_like(weights), np.zeros_like(weights)
        self._steps = 0

    def climb(self, slope: Array, rate: float) -> None:
        """One step uphill along the slope, of about `rate` in every weight."""
        self._steps += 1
        self._mean *= MEAN
        self._mean += (1 - MEAN) * slope
        self._square *= SQUARE
        self._square += (1 - SQUARE) * slope**2
        mean = self._mean / (1 - MEAN**self._steps)
        spread = np.sqrt(self._square / (1 - SQUARE**self._steps))
        self._weights += rate * mean / (spread + SMALL)
