#!/usr/bin/env python3
"""Times the networks of NetworkBenchmark in NumPy, forward and backward written out by hand: what there is to compare with.

Needs NumPy (Debian: python3-numpy, libopenblas0). From the project's folder: /usr/bin/python3 src/test/python/numpy_network.py
"""

import statistics
import time

import numpy as np


def layers(random, *widths):
    return [(random.normal(0, n**-0.5, (n, m)), np.zeros(m)) for n, m in zip(widths, widths[1:])]


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


ACTIVATIONS = {
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "sigmoid": (sigmoid, lambda h: h * (1 - h)),
    "relu": (lambda a: np.maximum(a, 0), lambda h: h > 0),
}


def mse(y, t):
    difference = y - t
    return np.mean(difference * difference), 2 * difference / y.size


def softmax_cross_entropy(a, t):
    shifted = a - a.max(axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    totals = exponentials.sum(axis=1, keepdims=True)
    loss = -np.sum(t * (shifted - np.log(totals))) / len(a)
    return loss, (exponentials / totals - t) / len(a)


def iteration(x, t, parameters, activation, loss):
    """The loss and the gradients of all parameters."""
    function, slope = ACTIVATIONS[activation]
    received = [x]
    for weights, bias in parameters[:-1]:
        received.append(function(received[-1] @ weights + bias))
    weights, bias = parameters[-1]
    value, gradient = loss(received[-1] @ weights + bias, t)
    gradients = []
    for depth in range(len(parameters) - 1, -1, -1):
        gradients.append((received[depth].T @ gradient, gradient.sum(axis=0)))
        if depth > 0:
            gradient = gradient @ parameters[depth][0].T * slope(received[depth])
    return value, gradients


def microseconds(function, repetitions):
    """The median of nine runs, and the best."""
    runs = []
    for _ in range(10):
        start = time.perf_counter()
        for _ in range(repetitions):
            function()
        runs.append((time.perf_counter() - start) / repetitions * 1e6)
    runs = sorted(runs[1:])
    return statistics.median(runs), runs[0]


def main():
    random = np.random.default_rng(1)
    cases = [
        ("small, tanh", (2, 8, 8, 1), 10, "tanh", mse, 2000),
        ("digits, sigmoid", (784, 50, 10), 100, "sigmoid", softmax_cross_entropy, 200),
        ("digits, relu", (784, 50, 10), 100, "relu", softmax_cross_entropy, 200),
    ]
    for name, widths, rows, activation, loss, repetitions in cases:
        parameters = layers(random, *widths)
        x = random.uniform(0, 1, (rows, widths[0]))
        t = np.eye(widths[-1])[random.integers(0, widths[-1], rows)]
        median, best = microseconds(lambda: iteration(x, t, parameters, activation, loss), repetitions)
        print(f"{name:16} {median:8.1f} us (best {best:.1f})")


main()
