#!/usr/bin/env python3
"""Writes src/test/resources/oracle/ops.json: every op of the engine as PyTorch computes it, in double precision.

Needs PyTorch (Debian: python3-torch). From the project's folder: python3 src/test/python/ops_oracle.py
"""

import json
import random

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
random.seed(5)

UNARY = {
    "-x": lambda x: -x,
    "exp(x)": torch.exp,
    "log(x)": torch.log,
    "sqrt(x)": torch.sqrt,
    "abs(x)": torch.abs,
    "sin(x)": torch.sin,
    "cos(x)": torch.cos,
    "tanh(x)": torch.tanh,
    "sigmoid(x)": torch.sigmoid,
    "relu(x)": torch.relu,
    "leaky_relu(x)": lambda x: F.leaky_relu(x, 0.01),
    "softplus(x)": F.softplus,
    "sum(x)": torch.sum,
    "mean(x)": torch.mean,
    "transpose(x)": lambda x: x.t() if x.dim() == 2 else x,
}
BINARY = {
    "x + y": lambda x, y: x + y,
    "x - y": lambda x, y: x - y,
    "x * y": lambda x, y: x * y,
    "x / y": lambda x, y: x / y,
    "x ^ y": torch.pow,
    "max(x, y)": torch.maximum,
    "min(x, y)": torch.minimum,
}
LOSSES = {
    "mse(x, y)": F.mse_loss,
    "sum_squared_error(x, y)": lambda x, y: 0.5 * ((x - y) ** 2).sum(),
    "cross_entropy(x, y)": lambda x, y: -(y * torch.log(x)).sum() / rows(x),
    "softmax_cross_entropy(x, y)": lambda x, y: -(y * F.log_softmax(x, -1)).sum() / rows(x),
}
POSITIVE = {"log(x)", "sqrt(x)", "x ^ y", "cross_entropy(x, y)"}
SHAPES = [(), (3,), (2, 3)]
PAIRS = [((), ()), ((2, 3), (2, 3)), ((2, 3), (3,)), ((), (2, 3)), ((2, 1), (1, 3))]
PRODUCTS = [((2, 3), (3, 4)), ((2, 3), (3,)), ((3,), (3, 2)), ((3,), (3,))]


def rows(x):
    return x.shape[0] if x.dim() == 2 else 1


def value(shape, positive):
    def number():
        size = round(random.uniform(0.2, 2), 3)
        return size if positive or random.random() < 0.5 else -size

    if shape == ():
        return number()
    if len(shape) == 1:
        return [number() for _ in range(shape[0])]
    return [[number() for _ in range(shape[1])] for _ in range(shape[0])]


def case(program, function, inputs):
    tensors = {name: torch.tensor(numbers, requires_grad=True) for name, numbers in inputs.items()}
    output = function(*tensors.values())
    output.backward(torch.ones_like(output))
    return {
        "program": "out = " + program,
        "inputs": inputs,
        "value": output.detach().tolist(),
        "gradients": {name: tensor.grad.tolist() for name, tensor in tensors.items()},
    }


cases = []
for program, function in UNARY.items():
    for shape in SHAPES:
        cases.append(case(program, function, {"x": value(shape, program in POSITIVE)}))
for shape in SHAPES[1:]:
    cases.append(case("softmax(x) ^ 2", lambda x: F.softmax(x, -1) ** 2, {"x": value(shape, False)}))
for program, function in BINARY.items():
    for a, b in PAIRS:
        cases.append(case(program, function, {"x": value(a, program in POSITIVE), "y": value(b, False)}))
for a, b in PRODUCTS:
    cases.append(case("x @ y", torch.matmul, {"x": value(a, False), "y": value(b, False)}))
for program, function in LOSSES.items():
    for shape in SHAPES[1:]:
        cases.append(case(program, function, {"x": value(shape, program in POSITIVE), "y": value(shape, True)}))
# At a kink, and where a naive formula would overflow.
for program in ("abs(x)", "relu(x)", "leaky_relu(x)"):
    cases.append(case(program, UNARY[program], {"x": 0.0}))
for program in ("max(x, y)", "min(x, y)"):
    cases.append(case(program, BINARY[program], {"x": 1.5, "y": 1.5}))
for program in ("sigmoid(x)", "tanh(x)"):
    for x in (-700.0, -30.0, 30.0, 700.0):
        cases.append(case(program, UNARY[program], {"x": x}))
for x, y in ((0.0, 2.0), (0.0, 0.0), (0.0, 1.0)):
    cases.append(case("x ^ y", torch.pow, {"x": x, "y": y}))
cases.append(case("softmax_cross_entropy(x, y)", LOSSES["softmax_cross_entropy(x, y)"],
                  {"x": [1000.0, 0.0, -1000.0], "y": [0.0, 1.0, 0.0]}))

with open("src/test/resources/oracle/ops.json", "w", encoding="utf-8") as file:
    source = f"PyTorch {torch.__version__}, float64"
    lines = ",\n    ".join(json.dumps(entry) for entry in cases)
    file.write(f'{{\n  "source": "{source}",\n  "cases": [\n    {lines}\n  ]\n}}\n')
print(len(cases), "cases")
