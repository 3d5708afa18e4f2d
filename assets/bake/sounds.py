"""Sounds: five short, soft signals, synthesised from a few decaying tones.

Usage: python assets/bake/sounds.py
"""

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "sounds"
RATE = 22_050
ATTACK = 0.006  # seconds; a tone that starts at once ticks
RELEASE = 0.02


@dataclass(frozen=True, slots=True)
class Tone:
    pitch: float  # hertz
    start: float  # seconds
    length: float
    loudness: float  # of full scale
    fade: float  # per second: how fast it dies away


def _ring(start: float) -> tuple[Tone, ...]:
    """A desk phone, far away: two pitches that take turns."""
    return tuple(Tone(pitch, start + step * 0.05, 0.055, 0.15, 4) for step, pitch in enumerate((784.0, 988.0) * 4))


SIGNALS = {
    "klik": (Tone(660, 0, 0.06, 0.16, 60), Tone(1320, 0, 0.04, 0.05, 90)),
    "goed": (Tone(523.25, 0, 0.22, 0.2, 14), Tone(659.25, 0.09, 0.24, 0.2, 12), Tone(783.99, 0.18, 0.4, 0.2, 9)),
    "let-op": (Tone(440, 0, 0.2, 0.22, 12), Tone(349.23, 0.16, 0.4, 0.22, 9)),
    "telefoon": (*_ring(0.0), *_ring(0.46)),
    "bericht": (Tone(880, 0, 0.3, 0.17, 13), Tone(1174.66, 0.1, 0.45, 0.14, 10)),
}


def main() -> None:
    for name, tones in SIGNALS.items():
        path = SOUNDS / f"{name}.wav"
        _write(path, _mixed(tones))
        print(f"{path.name}: {path.stat().st_size // 1024} KB")


def _mixed(tones: tuple[Tone, ...]) -> bytes:
    samples = [0.0] * round(RATE * max(tone.start + tone.length for tone in tones))
    for tone in tones:
        first = round(RATE * tone.start)
        for index in range(min(round(RATE * tone.length), len(samples) - first)):
            samples[first + index] += _level(tone, index / RATE)
    levels = (round(32_767 * max(-1.0, min(1.0, sample))) for sample in samples)
    return struct.pack(f"<{len(samples)}h", *levels)


def _level(tone: Tone, time: float) -> float:
    """A sine with a little of its octave, rounded off at both ends."""
    swell = min(1.0, time / ATTACK, (tone.length - time) / RELEASE)
    turn = 2 * math.pi * tone.pitch * time
    return tone.loudness * swell * math.exp(-tone.fade * time) * (math.sin(turn) + 0.18 * math.sin(2 * turn))


def _write(path: Path, samples: bytes) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples)


if __name__ == "__main__":
    main()
