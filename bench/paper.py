"""Paper in the same run: time of ten documents from nothing and from the cache, as ratios to building the site, and memory."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 3


def measure(site: Path, cache_folder: Path, site_seconds: float) -> None:
    """Make the files of a built site cold and warm, round by round, and print the table."""
    cold, warm = [], []
    for number in range(ROUNDS):
        cold.append(_seconds(site, cache_folder / str(number)))
        warm.append(_seconds(site, cache_folder / str(number)))
    documents = len([file for file in (site / "tiedostot").iterdir() if file.is_file()])
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1 if sys.platform == "linux" else 1024) / 1024
    print(f"\n{documents} tiedostoa, {ROUNDS} kierrosta; suhde = verrattuna sivuston rakentamiseen\n")
    print(f"{'mitä':40} {'mediaani s':>10} {'suhde':>7} {'/ 10 tiedostoa':>15}")
    for title, row in (("paperit tyhjästä", cold), ("paperit välimuistista", warm)):
        median = statistics.median(row)
        print(
            f"{title:40} {median:10.2f} {median / site_seconds:6.2f}x {median / site_seconds / documents * 10:14.3f}x"
        )
    print(f"{'suurin muistin käyttö':40} {memory:7.0f} Mt")


def _seconds(site: Path, cache_folder: Path) -> float:
    command = [sys.executable, "-m", "publish", "paperit", "--kansio", str(site), "--valimuisti", str(cache_folder)]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, env=os.environ, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
