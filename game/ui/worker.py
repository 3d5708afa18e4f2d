"""The worker: what takes time is done beside the window, one thing after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.ui.steps import Later, Screen

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Worker:
    """Work waits until `begin`: before the first picture it would only hold that up."""

    def __init__(self) -> None:
        self._asked: list[tuple[Later, Screen]] = []
        self._begun: list[tuple[Future[object], Later, Screen]] = []
        self._pool: ThreadPoolExecutor | None = None

    @property
    def busy(self) -> bool:
        return bool(self._asked or self._begun)

    def ask(self, later: Later, screen: Screen) -> None:
        self._asked.append((later, screen))

    def begin(self) -> None:
        """Begin what was asked, in that order."""
        if self._asked and self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # not before it is needed: it loads logging

            self._pool = ThreadPoolExecutor(max_workers=1)  # one, so that what is stored is stored in order
        while self._asked and self._pool is not None:
            later, screen = self._asked.pop(0)
            self._begun.append((self._pool.submit(later.work), later, screen))

    def ready(self) -> Iterator[tuple[Screen, object]]:
        """What is done, in the order in which it was asked; a failure in the work is raised here."""
        while self._begun and self._begun[0][0].done():
            future, later, screen = self._begun.pop(0)
            yield screen, later.told(future.result())

    def wait(self) -> None:
        """Until the first of what was begun is done."""
        if self._begun:
            self._begun[0][0].exception()

    def end(self) -> None:
        """Let what was asked be finished: a write that was promised is done."""
        self.begin()
        if self._pool is not None:
            self._pool.shutdown(wait=True)
