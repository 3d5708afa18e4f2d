"""What stands on your own desk: the tray, the diary, the notebook, the phone, the screen, a mug."""

from __future__ import annotations

from game.ui.office.pen import Pen, mixed
from game.ui.office.room import SCREEN, STEEL, WOOD, WOOD_DARK, WOOD_LIGHT
from game.ui.theme import Colour

PAPER, PAPER_LINE, SHADE = (253, 252, 247), (188, 198, 206), (226, 230, 232)
BLUE, TEAL, RED, GREEN, MUG = (18, 52, 77), (15, 95, 128), (196, 66, 52), (52, 140, 88), (208, 96, 60)
DESK_TOP = 392
"""Where your desk begins, in units of the sketch."""


def draw_own_desk(pen: Pen, left: float, right: float, bottom: float) -> None:
    wide = right - left
    pen.veil([(left, DESK_TOP - 14), (right, DESK_TOP - 14), (right, DESK_TOP), (left, DESK_TOP)], (60, 36, 16), 34)
    pen.fade((left, DESK_TOP, wide, bottom - DESK_TOP), WOOD_LIGHT, mixed(WOOD, WOOD_DARK, 25))
    pen.plain((left, DESK_TOP, wide, 4), mixed(WOOD_LIGHT, (255, 255, 255), 45))
    for number, down in enumerate((22, 47, 74, 103, 134, 167)):
        start = left + wide * (0.07 * number % 0.3)
        grain = mixed(WOOD_LIGHT, WOOD_DARK, 22)
        pen.line([(start, DESK_TOP + down), (start + wide * 0.62, DESK_TOP + down + 3)], grain, 1)


def draw_tray(pen: Pen, x: float, y: float, papers: int) -> None:
    """Two trays over each other, with what came in."""
    pen.shade((x - 66, y - 16, 132, 24), 70)
    for number, up in enumerate((0, 42)):
        front = y - up
        back = [(x - 48, front - 34), (x + 48, front - 34), (x + 60, front - 12), (x - 60, front - 12)]
        pen.shape(back, mixed(STEEL, (255, 255, 255), 34))
        for sheet in range(min(4, papers + 1 - number)):
            lift = sheet * 3.4
            lean = (-3, 2, -1, 3)[sheet]
            leaf = [
                *((x - 42 + lean, front - 33 - lift), (x + 40 + lean, front - 33 - lift)),
                *((x + 50 + lean, front - 13 - lift), (x - 52 + lean, front - 13 - lift)),
            ]
            pen.shape(leaf, PAPER if sheet % 2 else SHADE)
            for row in range(3):
                at = front - 29 - lift + row * 5
                pen.line([(x - 34 + lean, at), (x + 20 + lean, at)], PAPER_LINE, 1)
        pen.box((x - 62, front - 13, 124, 11), mixed(STEEL, BLUE, 35), 3)
        if number == 0:
            for post in (x - 58, x + 52):
                pen.box((post, front - 52, 5, 42), mixed(STEEL, BLUE, 35))


def draw_agenda(pen: Pen, x: float, y: float, done: int, total: int) -> None:
    """An open diary: a line per appointment, ticked off as the day goes on."""
    pen.shade((x - 72, y - 18, 144, 28), 60)
    for side in (-1, 1):
        cover = [(x, y - 78), (x + side * 62, y - 74), (x + side * 72, y), (x, y - 2)]
        pen.shape(cover, BLUE)
        leaf = [(x, y - 79), (x + side * 58, y - 76), (x + side * 67, y - 5), (x, y - 7)]
        pen.shape(leaf, PAPER)
    for number in range(min(10, total)):
        side, row = (-1, 1)[number // 5], number % 5
        up = y - 66 + row * 12
        spread = 46 + row * 2
        start = x - spread - 4 if side < 0 else x + 8
        pen.box((start, up, 6, 6), GREEN if number < done else mixed(PAPER, STEEL, 40), 1)
        pen.line([(start + 10, up + 3), (start + spread - 6, up + 3)], TEAL if number == done else PAPER_LINE, 2)
    for ring in range(6):
        pen.box((x - 3.5, y - 75 + ring * 12, 7, 3.4), STEEL, 1.5)
    pen.shape([(x + 20, y - 8), (x + 27, y - 8), (x + 27, y + 10), (x + 23.5, y + 6), (x + 20, y + 10)], RED)


def draw_notebook(pen: Pen, x: float, y: float, lines: int) -> None:
    """Your own notes: the page fills with what you heard."""
    pen.shade((x - 58, y - 16, 122, 26), 60)
    pen.shape([(x - 46, y - 84), (x + 42, y - 84), (x + 54, y), (x - 56, y)], mixed(TEAL, (0, 0, 0), 20))
    pen.shape([(x - 43, y - 82), (x + 39, y - 82), (x + 50, y - 4), (x - 52, y - 4)], (255, 249, 222))
    for row in range(7):
        up, spread = y - 70 + row * 10, 34 + row * 1.4
        pen.line([(x - spread, up), (x + spread, up)], (222, 214, 180), 1)
        if row < lines:
            reach = (0.9, 0.55, 0.8, 0.35, 0.7, 0.95, 0.5)[row]
            pen.line([(x - spread, up - 3), (x - spread + 2 * spread * reach, up - 3)], BLUE, 1.8)
    for hole in range(7):
        pen.box((x - 40 + hole * 13, y - 88, 4, 9), STEEL, 2)
    pen.line([(x + 44, y - 70), (x + 66, y - 12)], MUG, 6)
    pen.line([(x + 66, y - 12), (x + 69, y - 3)], SCREEN, 3)


def draw_phone(pen: Pen, x: float, y: float, *, ringing: bool) -> None:
    """A desk phone; while somebody calls its lamp is lit and the receiver jumps."""
    body = mixed(STEEL, BLUE, 45)
    pen.shade((x - 66, y - 16, 132, 26), 70)
    pen.shape([(x - 48, y - 66), (x + 48, y - 66), (x + 60, y), (x - 60, y)], body)
    pen.shape([(x - 50, y - 2), (x + 50, y - 2), (x + 60, y + 3), (x - 60, y + 3)], mixed(body, (0, 0, 0), 30))
    pen.shape([(x - 8, y - 58), (x + 42, y - 58), (x + 44, y - 46), (x - 7, y - 46)], (190, 218, 206))
    for row in range(3):
        for column in range(3):
            spot = x - 2 + column * 17 + row * 0.8, y - 38 + row * 12
            pen.box((*spot, 11, 8), (232, 236, 238), 2)
    lift = 9 if ringing else 0
    pen.shape(_receiver(x - 33, y - 6 - lift, -3 if ringing else 0), mixed(body, (0, 0, 0), 36))
    pen.line([(x - 40, y - 2), (x - 62, y - 8), (x - 68, y - 22)], mixed(body, (0, 0, 0), 36), 2.4)
    lamp = RED if ringing else mixed(RED, (0, 0, 0), 52)
    pen.disc(x + 50, y - 12, 5, lamp)
    if ringing:
        pen.disc(x + 48, y - 13, 1.8, (255, 226, 214))


def _receiver(x: float, y: float, lean: float) -> list[tuple[float, float]]:
    return [
        *((x - 13 + lean, y - 64), (x + 11 + lean, y - 64), (x + 13 + lean, y - 46), (x + 7, y - 44)),
        *((x + 7, y - 22), (x + 13, y - 20), (x + 12, y), (x - 15, y), (x - 15, y - 20), (x - 9, y - 22)),
        *((x - 9, y - 44), (x - 14 + lean, y - 46)),
    ]


def draw_computer(pen: Pen, x: float, y: float) -> None:
    """A flat screen with the client system on it, and a keyboard."""
    pen.shade((x - 44, y - 34, 88, 22), 70)
    pen.box((x - 26, y - 34, 52, 7), mixed(STEEL, (0, 0, 0), 20), 3)
    pen.box((x - 7, y - 52, 14, 22), STEEL)
    pen.box((x - 72, y - 140, 144, 92), mixed(STEEL, (0, 0, 0), 45), 5)
    pen.box((x - 66, y - 134, 132, 80), (236, 243, 248), 2)
    pen.plain((x - 66, y - 134, 132, 13), BLUE)
    rows: tuple[tuple[float, Colour], ...] = (
        (46, TEAL),
        (70, PAPER_LINE),
        (58, PAPER_LINE),
        (76, PAPER_LINE),
        (40, GREEN),
    )
    for number, (long, colour) in enumerate(rows):
        up = y - 113 + number * 11
        pen.disc(x - 54, up + 2, 3.4, mixed(TEAL, PAPER, 40))
        pen.plain((x - 44, up, long, 4), colour)
    pen.box((x + 40, y - 114, 20, 52), mixed(TEAL, PAPER, 80), 2)
    pen.shape([(x - 62, y - 20), (x + 54, y - 20), (x + 62, y), (x - 70, y)], mixed(SHADE, STEEL, 18))
    for row in range(3):
        pen.line(
            [(x - 58 - row * 2, y - 16 + row * 6), (x + 50 + row * 3, y - 16 + row * 6)], mixed(SHADE, STEEL, 50), 2
        )


def draw_lamp(pen: Pen, x: float, y: float, *, lit: Colour | None) -> None:
    """A reading lamp; in the evening its light falls on what lies under it."""
    arm = mixed(STEEL, BLUE, 55)
    pen.shade((x - 28, y - 8, 56, 14), 70)
    pen.oval((x - 22, y - 8, 44, 11), arm)
    pen.line([(x, y - 6), (x - 22, y - 62), (x + 10, y - 112)], arm, 4.4)
    pen.disc(x - 22, y - 62, 4.4, mixed(arm, (255, 255, 255), 30))
    pen.shape([(x + 2, y - 122), (x + 20, y - 118), (x + 46, y - 86), (x - 8, y - 96)], MUG)
    if lit is not None:
        pen.oval((x - 7, y - 99, 54, 17), (255, 238, 186))
        pen.glow(x + 26, y - 60, 150, lit)
        pen.glow(x + 30, y - 20, 260, lit)
    else:
        pen.shape([(x - 8, y - 96), (x + 46, y - 86), (x + 40, y - 82), (x - 6, y - 91)], mixed(MUG, (0, 0, 0), 30))


def draw_mug(pen: Pen, x: float, y: float, *, warm: bool) -> None:
    pen.shade((x - 20, y - 7, 44, 12), 60)
    pen.line([(x + 14, y - 28), (x + 25, y - 25), (x + 24, y - 11), (x + 13, y - 8)], MUG, 4)
    pen.shape([(x - 16, y - 36), (x + 16, y - 36), (x + 13, y - 1), (x - 13, y - 1)], MUG)
    pen.oval((x - 16, y - 40, 32, 9), mixed(MUG, (255, 255, 255), 24))
    pen.oval((x - 13, y - 39, 26, 6.4), (88, 58, 40))
    if warm:
        for shift in (-5, 4):
            steam = [(x + shift, y - 46), (x + shift + 4, y - 53), (x + shift - 1, y - 60), (x + shift + 3, y - 67)]
            pen.line(steam, (255, 255, 255), 1.4)
