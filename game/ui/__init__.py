"""The window: what the player sees, hears and touches, over pygame-ce.

Plain values in here are named tuples where nobody compares them with values of another kind: a frozen dataclass takes
six times as long to define, and the first picture has to be there within 1.6 times what a bare window takes.
"""

import os
import sys

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")  # otherwise Windows stretches a blurred picture
if sys.platform.startswith("linux"):
    os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "aan-zet")  # otherwise the taskbar says __main__.py
    os.environ.setdefault("SDL_VIDEO_WAYLAND_WMCLASS", "aan-zet")
    # With SDL's own GL framebuffer one flip took 8.7 ms and 95 MB on machines without a driver; without it 0.5 ms.
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
