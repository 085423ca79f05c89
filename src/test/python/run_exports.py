#!/usr/bin/env python3
"""Runs what the labs export for NumPy and PyTorch: every preset of the graph lab and of the network lab, in both languages.

Each file compares its gradients with those that Rensa shows, and fails if they differ. It needs a running server, and of NumPy
(Debian: python3-numpy) and PyTorch (python3-torch) what is installed. From the project's folder:

    /usr/bin/python3 src/test/python/run_exports.py http://localhost:7070
"""

import contextlib
import html
import importlib.util
import io
import re
import sys
import traceback
import urllib.request

LABS = ("graph", "network")
MODULES = {"numpy": "numpy", "torch": "torch"}


def text(url):
    with urllib.request.urlopen(url) as answer:
        return answer.read().decode("utf-8")


def presets(server, language, lab):
    """The lab as it opens by default, and every link of its gallery."""
    path = f"/{language}/labs/{lab}"
    gallery = text(server + path).split('class="gallery"', 1)[1]
    links = re.findall(rf'href="({path}[^"]*)"', gallery)
    return list(dict.fromkeys([path] + [html.unescape(link) for link in links]))


def fails(code):
    """What goes wrong when a file runs; nothing if it passes."""
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "export", "exec"), {"__name__": "__main__"})
    except BaseException:
        return traceback.format_exc()
    return None if "d_" in printed.getvalue() else "it printed no gradient"


def main():
    server = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:7070"
    passed, failed = 0, 0
    for kind, module in MODULES.items():
        if importlib.util.find_spec(module) is None:
            print(f"{module} is not installed: its files are not run")
            continue
        for language in ("ja", "en"):
            for lab in LABS:
                for preset in presets(server, language, lab):
                    url = server + preset.replace(f"/labs/{lab}", f"/labs/{lab}/code/{kind}", 1)
                    problem = fails(text(url))
                    passed, failed = passed + (problem is None), failed + (problem is not None)
                    if problem:
                        print(f"FAILED {url}\n{problem}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
