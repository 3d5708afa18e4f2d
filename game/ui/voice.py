"""The voice: the computer's own reading voice says a text beside the window, and is silent as soon as it has to be."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from subprocess import Popen
    from threading import Thread

TEXT = "AANZET_VOORLEZEN"
"""Where a command finds its text when it does not take it as its last argument."""
PATIENCE = 15.0
"""Seconds to look for a voice: a first PowerShell of the day is slow."""
_UNSEEN = 0x08000000 if sys.platform == "win32" else 0  # Windows: no black window for a command


class Engine(NamedTuple):
    """A command that says a text, without a shell; `hush` silences a voice that speaks on without its command."""

    command: tuple[str, ...]
    in_environment: bool = False
    hush: tuple[str, ...] = ()


# PowerShell gets the same words every time, and the text by the environment: nothing in a text can become a command.
# First the voices every program can use; Dutch is often only among those of Windows itself, which are the second half.
_WINDOWS = f"""
$ErrorActionPreference = 'Stop'
$text = $env:{TEXT}
Add-Type -AssemblyName System.Speech
$old = New-Object System.Speech.Synthesis.SpeechSynthesizer
$mine = $old.GetInstalledVoices() | Where-Object {{ $_.Enabled -and $_.VoiceInfo.Culture.Name -like 'nl*' }}
if ($mine) {{
  $old.SelectVoice(@($mine)[0].VoiceInfo.Name)
  if ($text) {{ $old.Speak($text) }}
  exit 0
}}
Add-Type -AssemblyName System.Runtime.WindowsRuntime
$kind = [Windows.Media.SpeechSynthesis.SpeechSynthesizer, Windows.Media.SpeechSynthesis, ContentType = WindowsRuntime]
$mine = $kind::AllVoices | Where-Object {{ $_.Language -like 'nl*' }}
if (-not $mine) {{ exit 3 }}
if (-not $text) {{ exit 0 }}
$new = [Activator]::CreateInstance($kind)
$new.Voice = @($mine)[0]
$asking = $new.SynthesizeTextToStreamAsync($text)
$task = [System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object {{
  $_.Name -eq 'AsTask' -and $_.IsGenericMethod -and $_.GetParameters().Count -eq 1 -and
  $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1'
}}
$stream = @($task)[0].MakeGenericMethod([Windows.Media.SpeechSynthesis.SpeechSynthesisStream]).Invoke($null, @($asking))
$sound = [System.IO.WindowsRuntimeStreamExtensions]::AsStreamForRead($stream.Result)
(New-Object System.Media.SoundPlayer $sound).PlaySync()
"""


@cache
def find_engine() -> Engine | None:
    """The Dutch voice of this computer; None where there is none. It may take a second: ask beside the window."""
    from shutil import which

    return engine_for(sys.platform, which, _answer)


def engine_for(
    platform: str, which: Callable[[str], str | None], answer: Callable[[tuple[str, ...]], str | None]
) -> Engine | None:
    """`which` finds a command, `answer` runs one and gives what it says, or None when it fails."""
    match platform:
        case "win32":
            shell = which("powershell")
            command = (shell or "", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS)
            return Engine(command, in_environment=True) if shell and answer(command) is not None else None
        case "darwin":
            say = which("say")
            name = _mac_voice(answer((say, "-v", "?")) or "") if say else ""
            return Engine((say, "-v", name)) if say and name else None
    if speaker := which("spd-say"):
        return Engine((speaker, "--wait", "--language", "nl"), hush=(speaker, "--cancel"))
    speaker = which("espeak-ng") or which("espeak")
    return Engine((speaker, "-v", "nl")) if speaker else None


def _mac_voice(listed: str) -> str:
    """The first Dutch voice of `say -v ?`, whose lines are a name, a language and an example."""
    for line in listed.splitlines():
        before, found, _ = line.partition(" nl_")
        if found:
            return before.strip()
    return ""


def _answer(command: tuple[str, ...]) -> str | None:
    import subprocess

    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, creationflags=_UNSEEN
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None


class Voice:
    """Says one text at a time; a new one takes the place of the old. Nothing is begun before the first text."""

    def __init__(self, find: Callable[[], Engine | None] = find_engine) -> None:
        self._find = find
        self._turn = 0  # what belongs to an earlier turn has been silenced
        self._process: Popen[bytes] | None = None
        self._spoken = -1  # the turn of the text that was given last
        self._thread: Thread | None = None
        self.is_missing = False
        """A text was to be said, and there was no voice for it."""

    @property
    def speaks(self) -> bool:
        return self._spoken == self._turn and self._thread is not None and self._thread.is_alive()

    def say(self, text: str) -> None:
        self.stop()
        if not text.strip():
            return
        from threading import Thread  # not before it is needed: the first picture says nothing

        self._spoken = self._turn
        self._thread = Thread(target=self._speak, args=(self._turn, sayable(text), self._thread), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Silence, at once."""
        self._turn += 1
        process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _speak(self, turn: int, text: str, before: Thread | None) -> None:
        if before is not None:  # until that is silent
            before.join(PATIENCE)
        engine = self._find()
        process = None if engine is None or turn != self._turn else _begun(engine, text)
        if process is None:
            self.is_missing = turn == self._turn
            return
        self._process = process
        if turn != self._turn:  # silenced while it was starting
            process.kill()
        process.wait()
        if turn != self._turn and engine is not None and engine.hush:
            _answer(engine.hush)

    def end(self) -> None:
        self.stop()
        if self._thread is not None:
            self._thread.join(PATIENCE)


def _begun(engine: Engine, text: str) -> Popen[bytes] | None:
    import os
    import subprocess

    command = engine.command if engine.in_environment else (*engine.command, text)
    env = {**os.environ, TEXT: text} if engine.in_environment else None
    quiet = subprocess.DEVNULL
    try:
        return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, env=env, creationflags=_UNSEEN)
    except OSError:
        return None


LONGEST = 12_000  # Windows takes 32,767 signs of environment


def sayable(text: str) -> str:
    """One line that a command cannot take for one of its options, nor for signs of its own."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    plain = plain.replace("[[", "[ [").replace("**", "")
    return f" {plain[:LONGEST]}" if plain else ""
