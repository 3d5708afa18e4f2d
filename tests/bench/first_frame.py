"""A process that says when its first picture stands in the window: `game` (the game) or `bare` (a line of text).

`idle` keeps the game open on its first screen for some seconds and says what that took of one core, and its memory.
"""

import os
import sys
import time

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
WARM, WATCHED = 4.0, 5.0


def bare() -> None:
    import pygame

    pygame.display.init()
    pygame.font.init()
    window = pygame.display.set_mode((1280, 720), pygame.RESIZABLE)
    window.blit(pygame.font.Font(None, 40).render("Aan Zet", True, "white"), (40, 40))
    pygame.display.flip()
    print("first", flush=True)


def game() -> None:
    """The first picture, after which the window gets its icon; and the first one in which the players stand."""
    from game import main
    from game.ui import window

    def play(stage: window.Stage) -> None:
        while stage.screens[-1].players is None:
            stage.tick(1)
            time.sleep(0.0005)
        window.pygame.display.update(stage.draw(window._picture()))
        print("names", flush=True)

    window._show_icon = lambda assets: print("first", flush=True)
    window._play = play
    main.main([])


def idle() -> None:
    from threading import Thread

    from game import main

    Thread(target=_watched, daemon=True).start()
    main.main([])


def _watched() -> None:
    time.sleep(WARM)
    before = time.process_time()
    time.sleep(WATCHED)
    used = time.process_time() - before
    with open("/proc/self/status", encoding="ascii") as status:
        resident = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    print(f"{100 * used / WATCHED:.2f} {resident / 1024:.0f}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    {"bare": bare, "game": game, "idle": idle}[sys.argv[1]]()
